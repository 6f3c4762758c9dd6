package fi.tallessa;

import java.util.List;
import java.util.stream.IntStream;

/** How thorough this run of the tests is. */
public final class Run {

  /** Leaves out what is long, and of what is alike asks only a few. */
  public static final boolean QUICK = "long".equals(System.getProperty("tests.left.out"));

  /** Takes pictures of pages: they cost as much as all that is looked at on them. */
  public static final boolean PICTURES = Boolean.getBoolean("tests.pictures");

  /** All of them, or the first and the last where the run is quick. */
  public static <T> List<T> few(List<T> all) {
    return QUICK && all.size() > 2 ? List.of(all.getFirst(), all.getLast()) : all;
  }

  /** Of what is alike a few whose turn it is, or the first and the last where the run is quick. */
  public static <T> List<T> some(List<T> all, int turn) {
    return QUICK ? few(all) : turns(Math.max(3, all.size() / 4), all, turn);
  }

  /** All of them, or the one whose turn it is where the run is quick. */
  public static <T> List<T> inTurn(List<T> all, int turn) {
    return inTurn(1, all, turn);
  }

  /** All of them, or so many whose turn it is where the run is quick. */
  public static <T> List<T> inTurn(int many, List<T> all, int turn) {
    return QUICK ? turns(many, all, turn) : all;
  }

  private static <T> List<T> turns(int many, List<T> all, int turn) {
    int most = Math.min(many, all.size());
    return IntStream.range(turn * most, turn * most + most)
        .mapToObj(at -> all.get(at % all.size()))
        .toList();
  }

  private Run() {}
}
