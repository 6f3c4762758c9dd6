package fi.tallessa.rotation;

import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.CopyState;
import fi.tallessa.vault.Epoch;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.KeyExports;
import fi.tallessa.vault.Nodes;
import fi.tallessa.web.Incidents;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --keys=status}, {@code rotate}, {@code
 * self-test} or {@code export}. Ends with 0 where all is well, with 1 where something has to be
 * seen to, with 2 where the word is none of these. Says no secret and no person.
 */
@Component
class KeysCommand implements ApplicationRunner {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Visit.ZONE);

  private final EpochChange change;
  private final Rotation rotation;
  private final SelfTest test;
  private final KeyExports exports;
  private final Nodes nodes;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  KeysCommand(
      EpochChange change,
      Rotation rotation,
      SelfTest test,
      KeyExports exports,
      Nodes nodes,
      Clock clock,
      ConfigurableApplicationContext register) {
    this.change = change;
    this.rotation = rotation;
    this.test = test;
    this.exports = exports;
    this.nodes = nodes;
    this.clock = clock;
    this.register = register;
  }

  /** How it ended, and what is said of it. */
  record Said(int outcome, List<String> sentences) {
    static Said fine(String sentence) {
      return new Said(0, List.of(sentence));
    }

    static Said trouble(String sentence) {
      return new Said(1, List.of(sentence));
    }
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("keys")) {
      var said = tried(String.join(",", arguments.getOptionValues("keys")));
      said.sentences().forEach(System.out::println);
      System.exit(SpringApplication.exit(register, said::outcome));
    }
  }

  private Said tried(String word) {
    try {
      return act(word, clock.instant());
    } catch (Rotation.NotDestroyed kept) {
      return Said.trouble("Not finished: " + kept.getMessage() + ". The old key lives.");
    } catch (RuntimeException failed) {
      var reference = Incidents.note("--keys=" + word, failed);
      return Said.trouble(
          "It did not work out, reference " + reference + ". No key was destroyed that is needed.");
    }
  }

  Said act(String word, Instant now) {
    return switch (word) {
      case "status" -> status();
      case "rotate" -> rotate(now);
      case "self-test" -> selfTest(now);
      case "export" ->
          Said.fine(
              "Exported the keys of %d people, wrapped by epoch %d."
                  .formatted(rotation.export(now), change.current().number()));
      default ->
          new Said(
              2, List.of("Say --keys=status, --keys=rotate, --keys=self-test or --keys=export."));
    };
  }

  private Said rotate(Instant now) {
    var outcome = rotation.run(true, now, () -> false, soFar -> {});
    int current = change.current().number();
    return outcome == Rotation.Outcome.WAITS
        ? Said.trouble(
            "All is wrapped by epoch %d. A machine does not say that it holds the new key, so the old one lives: run this again, or the next night does."
                .formatted(current))
        : Said.fine(
            "Epoch %d has begun, and the key before it is destroyed in every copy."
                .formatted(current));
  }

  private Said selfTest(Instant now) {
    var states = test.run(now);
    return new Said(states.stream().allMatch(CopyState::right) ? 0 : 1, copies(states));
  }

  private static List<String> copies(List<CopyState> states) {
    var said = new ArrayList<String>();
    for (int copy = 0; copy < states.size(); copy++) {
      said.add("Copy %d: %s".formatted(copy + 1, sentence(states.get(copy))));
    }
    return said;
  }

  private static String sentence(CopyState state) {
    return switch (state) {
      case RIGHT -> "opens what it should.";
      case MISSING -> "is missing, and no other copy opens either.";
      case WRONG -> "is another key. It was left as it is.";
      case OPEN -> "is open to others on the machine; make it 0600.";
      case AWAY -> "does not answer, or has no key in it.";
    };
  }

  private Said status() {
    var current = change.current();
    var states = change.test(current.number());
    var said = new ArrayList<String>();
    said.add("Epoch %d, since %s.".formatted(current.number(), moment(current.begun())));
    change.leaving().forEach(old -> said.add(leaving(old)));
    said.addAll(copies(states));
    if (states.size() == 1) {
      said.add("There is no second copy: whoever loses this one loses everything.");
    }
    var live = nodes.all().stream().filter(Nodes.Node::live).toList();
    live.forEach(
        node ->
            said.add(
                "A machine, heard of %s, holds the key of epoch %d."
                    .formatted(MOMENT.format(node.seen()), node.newest())));
    var export = exports.newest();
    said.add(
        export
            .map(
                one ->
                    "Newest export: epoch %d, %s, in %d of %d folders."
                        .formatted(
                            one.epoch(), MOMENT.format(one.at()), one.copies(), one.folders()))
            .orElse("There is no export yet."));
    boolean well =
        states.size() > 1
            && states.stream().allMatch(CopyState::right)
            && live.stream().allMatch(node -> node.newest() >= current.number())
            && change.leaving().isEmpty()
            && export.filter(KeyExports.Export::everywhere).isPresent();
    return new Said(well ? 0 : 1, said);
  }

  private static String leaving(Epoch old) {
    return "The key of epoch %d lives on: the change of keys is not finished."
        .formatted(old.number());
  }

  private static String moment(Optional<Instant> at) {
    return at.map(MOMENT::format).orElse("before that was written down");
  }
}
