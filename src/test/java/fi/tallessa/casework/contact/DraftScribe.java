package fi.tallessa.casework.contact;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.Tallessa;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * A register in a process of its own in which somebody types one draft without pause. It says
 * {@code OF worker code} and, of each saving that was acknowledged, {@code SAVED word}. Started
 * with a worker and a code it says {@code FOUND word}, and ends.
 */
public final class DraftScribe {

  public static void main(String[] arguments) {
    var application = new SpringApplication(Tallessa.class);
    application.addPrimarySources(List.of(People.class, Owner.class));
    var register = application.run();
    if (arguments.length == 2) {
      var visit = register.getBean(People.class).visit(WorkerId.of(arguments[0]));
      found(register, Code.parse(arguments[1]).orElseThrow(), visit);
      return;
    }
    var elli = new OneFile(register);
    new GivenConsents(elli).notes();
    say("OF " + elli.maija + " " + elli.code.shown());
    type(register.getBean(ContactKeeping.class), elli);
  }

  private static void type(ContactKeeping keeping, OneFile elli) {
    Map<String, String> boxes = new HashMap<>();
    List.of("once", "tab").forEach(id -> boxes.put(id, UUID.randomUUID().toString()));
    for (int word = 1; ; word++) {
      boxes.put("text", "word " + word);
      var came = keeping.typed("new", new ContactForm(boxes), elli.code, elli.visit(elli.maija));
      if (came instanceof Entry.Open<fi.tallessa.drafts.Saving>(var saving)
          && saving.problem().isEmpty()) {
        boxes.put("seen", "" + saving.seen());
        say("SAVED " + word);
      }
    }
  }

  private static void found(ApplicationContext register, Code code, Visit visit) {
    register.getBean(ContactWriting.class).open(code, visit).stream()
        .forEach(page -> say("FOUND " + page.form().get("text").replace("word ", "")));
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private DraftScribe() {}
}
