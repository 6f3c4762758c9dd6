package fi.tallessa.demo;

import fi.tallessa.access.intern.InventedStudents;
import fi.tallessa.casework.contact.InventedContacts;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A student in practice who came last week, and what they wrote waits to be countersigned. */
@Component
@Profile("demo")
class InventedPractice {

  private static final String BREAK =
      "Elli oli välitunnilla ulkona kahden luokkakaverin kanssa. Kertoi siitä itse.";
  private static final String CALL =
      "Äiti soitti ja kertoi, että maanantain aamu sujui. Elli lähti kouluun ajoissa.";

  private final InventedStudents students;
  private final InventedContacts contacts;
  private final Clock clock;

  InventedPractice(InventedStudents students, InventedContacts contacts, Clock clock) {
    this.students = students;
    this.contacts = contacts;
    this.clock = clock;
  }

  void begins(WorkerId student, Code code, WorkerId by) {
    var first = ago(6, by);
    students.learns(student, first.today().plusDays(40), code, first);
    contacts.log(said("face-to-face", "60", BREAK), code, ago(4, student));
    contacts.log(said("phone", "15", CALL), code, ago(1, student));
  }

  private static Map<String, String> said(String channel, String minutes, String text) {
    return Map.of("channel", channel, "outcome", "met", "minutes", minutes, "text", text);
  }

  private Visit ago(int days, WorkerId who) {
    return new Visit(who, clock.instant().minus(days, ChronoUnit.DAYS), Purpose.CUSTOMER_WORK);
  }
}
