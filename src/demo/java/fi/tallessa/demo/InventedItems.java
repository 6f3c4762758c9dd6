package fi.tallessa.demo;

import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.item.ItemForm;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an invented association asks consent for, in its three languages and for children. */
@Component
@Profile({"demo", "bench"})
public class InventedItems {

  private static final List<String> PARTS =
      List.of("title", "purpose", "without", "childPurpose", "childWithout");

  private final Writing writing;
  private final Notices notices;

  InventedItems(Writing writing, Notices notices) {
    this.writing = writing;
    this.notices = notices;
  }

  public void write(Visit visit) {
    notices.add(
        new NoticeVersion(1, visit.today(), "5a".repeat(32), "Lukittu kaappi, mappi 1"), visit);
    var at = visit.when();
    for (var item : List.of(notes(), health(), school(), photographs())) {
      writing.add(item, new Visit(visit.who(), at, visit.why()));
      at = at.plusSeconds(600);
    }
  }

  private static ItemForm notes() {
    return item(
        Map.of("category", "notes", "months", "24"),
        List.of(
            "Muistiinpanot yhteisestä työstä",
            "Mistä puhuimme, mitä sovimme, suunnitelmat ja mitä ajattelet työstämme.",
            "Kirjaamme vain päivät, tavan ja seuraavan askeleen.",
            "Kirjoitamme muistiin, mistä juttelimme ja mitä sovittiin.",
            "Kirjoitamme vain, milloin tapasimme."),
        List.of(
            "Anteckningar om vårt gemensamma arbete",
            "Vad vi pratade om, vad vi kom överens om, planer och vad du tycker om vårt arbete.",
            "Vi antecknar bara datum, sättet och nästa steg.",
            "Vi skriver upp vad vi pratade om och vad vi kom överens om.",
            "Vi skriver bara upp när vi träffades."),
        List.of(
            "Notes of our work together",
            "What we talked about, what we agreed, plans, and what you think of our work.",
            "We keep only the dates, how we met, and the next step.",
            "We write down what we talked about and what we agreed.",
            "We write down only when we met."));
  }

  private static ItemForm health() {
    return item(
        Map.of("category", "health", "months", "12"),
        List.of(
            "Terveys",
            "Vain se, millä on väliä, kun olemme yhdessä, kuten allergia.",
            "Emme kirjaa mitään terveydestä.",
            "Kirjoitamme, jos jokin voi tehdä sinut kipeäksi, kuten pähkinät.",
            "Emme kirjoita siitä mitään."),
        List.of(
            "Hälsa",
            "Bara det som har betydelse när vi är tillsammans, som en allergi.",
            "Vi antecknar ingenting om hälsan.",
            "Vi skriver upp om något kan göra dig sjuk, som nötter.",
            "Vi skriver ingenting om det."),
        List.of(
            "Health",
            "Only what matters when we are together, such as an allergy.",
            "We write nothing down about health.",
            "We write down if something can make you ill, such as nuts.",
            "We write nothing about it."));
  }

  private static ItemForm school() {
    return item(
        Map.of(
            "category", "school-cooperation",
            "months", "12",
            "organisation", "Puolalan koulu"),
        List.of(
            "Mitä koulu kertoo",
            "Luokanopettajalta: poissaolot ja tuki koulussa. Ei muuta, eikä muilta.",
            "Koulu kertoo meille vain, miten sen tavoittaa.",
            "Opettajasi saa kertoa meille, jos olet ollut pois koulusta.",
            "Opettajasi ei kerro meille sinusta mitään."),
        List.of(
            "Vad skolan berättar",
            "Av klassläraren: frånvaro och stöd i skolan. Inget annat, ingen annan.",
            "Skolan berättar bara hur man når den.",
            "Din lärare får berätta för oss om du har varit borta från skolan.",
            "Din lärare berättar ingenting om dig för oss."),
        List.of(
            "What the school tells us",
            "From the class teacher: absences and support at school. Nothing else, nobody else.",
            "The school tells us only how to reach it.",
            "Your teacher may tell us if you were away from school.",
            "Your teacher tells us nothing about you."));
  }

  private static ItemForm photographs() {
    return item(
        Map.of("category", "photographs", "months", "12"),
        List.of(
            "Valokuvat",
            "Kuvia lapsesta ryhmän omassa albumissa ja liitteinä hänen tiedoissaan.",
            "Lapsi ei ole kuvissa.",
            "Sinusta saa ottaa kuvia ryhmän albumiin ja tallentaa niitä tietoihisi.",
            "Sinusta ei oteta kuvia."),
        List.of(
            "Fotografier",
            "Bilder av barnet i gruppens eget album och som bilagor bland uppgifterna.",
            "Barnet är inte med på bilder.",
            "Man får ta bilder av dig till gruppens album och spara dem bland dina uppgifter.",
            "Man tar inga bilder av dig."),
        List.of(
            "Photos",
            "Pictures of the child in the group’s own album and attached to the file.",
            "The child is left out of pictures.",
            "We may take pictures of you for the group’s album and keep them in your file.",
            "Nobody takes pictures of you."));
  }

  private static ItemForm item(
      Map<String, String> what, List<String> fi, List<String> sv, List<String> en) {
    var boxes = new HashMap<>(what);
    boxes.put("once", ItemId.random().toString());
    Map.of("fi", fi, "sv", sv, "en", en)
        .forEach(
            (language, words) -> {
              for (int i = 0; i < PARTS.size(); i++) {
                boxes.put("text." + language + "." + PARTS.get(i), words.get(i));
              }
            });
    return new ItemForm(boxes);
  }
}
