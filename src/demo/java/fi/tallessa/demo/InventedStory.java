package fi.tallessa.demo;

import fi.tallessa.casework.contact.InventedContacts;
import fi.tallessa.customer.consents.InventedConsents;
import fi.tallessa.customer.guardians.InventedCustody;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a child and a worker have done together in one autumn, and what the mother allowed. */
@Component
@Profile("demo")
class InventedStory {

  private final InventedCustody custody;
  private final InventedConsents consents;
  private final InventedContacts contacts;
  private final Items items;
  private final Clock clock;

  InventedStory(
      InventedCustody custody,
      InventedConsents consents,
      InventedContacts contacts,
      Items items,
      Clock clock) {
    this.custody = custody;
    this.consents = consents;
    this.contacts = contacts;
    this.items = items;
    this.clock = clock;
  }

  /** Of a child who came twelve weeks ago. */
  void begins(Code code, WorkerId worker) {
    custody.sole(code, ago(81, worker));
    var asked = items.all();
    ItemId notes = asked.get(0).id();
    ItemId health = asked.get(1).id();
    ItemId school = asked.get(2).id();
    ItemId photographs = asked.get(3).id();
    consents.say(
        Map.of(notes, true, health, true, photographs, false),
        "Joo, mutta ei kuvia.",
        code,
        ago(80, worker));
    consents.say(Map.of(school, true), "Saa kertoa poissaoloista.", code, ago(9, worker));
    met(78, "face-to-face", "45", "everyday-life", FIRST, code, worker);
    met(66, "chat", "15", "everyday-life", EVENING, code, worker);
    met(52, "face-to-face", "60", "services", TEACHER, code, worker);
    met(38, "face-to-face", "30", "concern", CHANGING, code, worker);
    missed(24, code, worker);
    met(17, "face-to-face", "90", "everyday-life", OPEN_HOUSE, code, worker);
    met(10, "face-to-face", "45", "everyday-life", BAKING, code, worker);
    met(8, "phone", "15", "concern", MONDAYS, code, worker);
  }

  private static final String FIRST =
      "Tutustuttiin. Elli näytti piirustuksiaan ja kertoi, että koulumatka on pitkä.";
  private static final String EVENING = "Kirjoitti illalla, että päivä meni hyvin.";
  private static final String TEACHER =
      "Luokanopettajan kanssa: hiljainen huone kokeiluun neljäksi viikoksi.";
  private static final String CHANGING =
      "Pelkää, että joutuu vaihtamaan koulua. Sanoi sen itse ja pyysi, että äidille kerrotaan.";
  private static final String OPEN_HOUSE =
      "Avoin talo, lautapelejä. Viipyi ensimmäistä kertaa loppuun asti.";
  private static final String BAKING =
      "Leivottiin pullaa. Ellillä on nyt oma huone, ja keskiviikot hän haluaa pitää vapaina.";
  private static final String MONDAYS =
      "Koulusta soitettiin: Elli on ollut kotona kahtena maanantaina.";

  private void met(
      int days, String channel, String minutes, String lane, String text, Code code, WorkerId who) {
    log(
        days,
        Map.of(
            "channel", channel, "outcome", "met", "minutes", minutes, "lane", lane, "text", text),
        code,
        who);
  }

  private void missed(int days, Code code, WorkerId who) {
    log(days, Map.of("channel", "face-to-face", "outcome", "did-not-come"), code, who);
  }

  private void log(int days, Map<String, String> typed, Code code, WorkerId who) {
    contacts.log(typed, code, ago(days, who));
  }

  private Visit ago(int days, WorkerId who) {
    return new Visit(who, clock.instant().minus(days, ChronoUnit.DAYS), Purpose.CUSTOMER_WORK);
  }
}
