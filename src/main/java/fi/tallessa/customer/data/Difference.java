package fi.tallessa.customer.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text cut into what it shares with another and what it does not, by whole words: two people read
 * two versions of one line and see at a glance where they part.
 */
public record Difference(List<Part> parts) {

  public record Part(String words, boolean changed) {
    @Override
    public String toString() {
      return "Part";
    }
  }

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  public Difference {
    parts = List.copyOf(parts);
  }

  /** What of {@code now} was not in {@code before}. */
  public static Difference of(String before, String now) {
    var was = words(before);
    var is = words(now);
    int[][] shared = sharedLengths(was, is);
    var parts = new ArrayList<Part>();
    int at = 0;
    for (int word = 0; word < is.size(); ) {
      if (at < was.size() && was.get(at).equals(is.get(word))) {
        add(parts, is.get(word++), false);
        at++;
      } else if (at < was.size() && shared[at + 1][word] >= shared[at][word + 1]) {
        at++;
      } else {
        add(parts, is.get(word++), true);
      }
    }
    return new Difference(parts);
  }

  /** How many words the rests of both share, from each place in one and each in the other. */
  private static int[][] sharedLengths(List<String> was, List<String> is) {
    int[][] shared = new int[was.size() + 1][is.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = is.size() - 1; j >= 0; j--) {
        shared[i][j] =
            was.get(i).equals(is.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }

  private static void add(List<Part> parts, String word, boolean changed) {
    if (!parts.isEmpty() && parts.getLast().changed() == changed) {
      parts.set(parts.size() - 1, new Part(parts.getLast().words() + word, changed));
    } else {
      parts.add(new Part(word, changed));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  @Override
  public String toString() {
    return "Difference";
  }
}
