package fi.tallessa.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Processor time used so far, in ticks of 10 ms, as Linux counts it.
 *
 * @param register the register's Java process without its compilers
 * @param compilers Java's own compilers in it, which a longer run would not see any more
 * @param postgres every process of its PostgreSQL
 */
record Cpu(long register, long compilers, long postgres) {

  private static final double MILLIS_A_TICK = 10;

  static Cpu usedBy(Register register) {
    long all = Ticks.of(register.process()).own();
    long compilers = compilers(register.process());
    return new Cpu(all - compilers, compilers, postgres(register.postmaster()));
  }

  Cpu since(Cpu before) {
    return new Cpu(
        register - before.register, compilers - before.compilers, postgres - before.postgres);
  }

  double registerMillis(int requests) {
    return register * MILLIS_A_TICK / requests;
  }

  double compilerMillis(int requests) {
    return compilers * MILLIS_A_TICK / requests;
  }

  double postgresMillis(int requests) {
    return postgres * MILLIS_A_TICK / requests;
  }

  private static long postgres(ProcessHandle postmaster) {
    var main = Ticks.of(postmaster.pid());
    return main.own()
        + main.ended()
        + postmaster.children().mapToLong(child -> Ticks.of(child.pid()).own()).sum();
  }

  private static long compilers(long process) {
    return threads(process)
        .filter(thread -> Ticks.text(thread).contains("CompilerThre"))
        .mapToLong(thread -> Ticks.in(thread).own())
        .sum();
  }

  private static Stream<Path> threads(long process) {
    try (var threads = Files.list(Path.of("/proc/" + process + "/task"))) {
      return threads.map(thread -> thread.resolve("stat")).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * @param own user and system time of a process or thread
   * @param ended that of its children which have ended
   */
  private record Ticks(long own, long ended) {

    static Ticks of(long process) {
      return in(Path.of("/proc/" + process + "/stat"));
    }

    /** proc(5): after the name in brackets, the 12th to 15th field. */
    static Ticks in(Path stat) {
      var text = text(stat);
      if (text.isEmpty()) {
        return new Ticks(0, 0);
      }
      var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
      var times = LongStream.of(number(fields, 11), number(fields, 12)).sum();
      return new Ticks(times, number(fields, 13) + number(fields, 14));
    }

    /** Nothing, when the process or thread has ended meanwhile. */
    static String text(Path stat) {
      try {
        return Files.readString(stat);
      } catch (IOException ended) {
        return "";
      }
    }

    private static long number(String[] fields, int place) {
      return Long.parseLong(fields[place]);
    }
  }
}
