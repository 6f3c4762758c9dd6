package fi.tallessa.demo;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.BalancingForm;
import fi.tallessa.legalbasis.balancing.Deciding;
import fi.tallessa.legalbasis.balancing.Decision;
import fi.tallessa.legalbasis.balancing.Drafting;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The balancing tests of an invented association, in Finnish as a real one would write them. */
@Component
@Profile({"demo", "bench"})
public class InventedBalancing {

  private final Drafting drafting;
  private final Deciding deciding;

  InventedBalancing(Drafting drafting, Deciding deciding) {
    this.drafting = drafting;
    this.deciding = deciding;
  }

  /** Writes a service's test, valid for a year, and has another manager approve it. */
  public void inForce(Service service, Visit written, Visit approved) {
    int version = drafting.write(service, valid(written.today().plusYears(1)), written).sure();
    deciding.decide(service, version, Decision.Outcome.APPROVED, "", approved);
  }

  private static BalancingForm valid(LocalDate until) {
    return new BalancingForm(
        Map.ofEntries(
            Map.entry("version", "1"),
            Map.entry(
                "otherBases",
                "Suostumusta ei voi pyytää työhön, jota ei voi tehdä ilman tietoja. Sopimusta tai lain velvoitetta ei ole."),
            Map.entry("whose", "Yhdistyksen, asiakkaan ja muiden palveluissa käyvien lasten."),
            Map.entry(
                "interest",
                "Tiedämme, kenen kanssa työskentelemme ja mitä on sovittu, ja pidämme lapset turvassa palveluissamme."),
            Map.entry("lawful", "Kirjattu sääntöihimme ja rahoituspäätökseen."),
            Map.entry("present", "Palvelussa käydään joka viikko."),
            Map.entry(
                "benefit", "Lapsen ei tarvitse kertoa kaikkea alusta, ja lupaukset pidetään."),
            Map.entry(
                "harm", "Sovitut asiat unohtuisivat, ja hätään jäänyttä lasta ei tavoitettaisi."),
            Map.entry(
                "necessity",
                "Perustiedot ja yhteystiedot tarvitaan, kertovia muistiinpanoja ei ilman suostumusta."),
            Map.entry(
                "lessIntrusive",
                "Nimetön palvelu on tarjolla puhelimessa. Tapaamisiin se ei riitä."),
            Map.entry(
                "minimisation",
                "Osoite kysytään vain, jos sitä tarvitaan. Sisarusten nimiä ei kysytä."),
            Map.entry("nature", "Tavallisia yhteystietoja. Jo asiakkuus on luottamuksellinen."),
            Map.entry("source", "Asiakkaalta tai huoltajalta itseltään, joskus koulusta."),
            Map.entry(
                "relationship",
                "Aikuinen ja lapsi, auttaja ja autettava. Kieltäytyä saa, ja se kerrotaan."),
            Map.entry("expectations", "He tulevat luoksemme ja odottavat, että muistamme."),
            Map.entry(
                "scale",
                "Noin neljäsataa asiakasta vuodessa, kustakin vähän, enintään puolitoista vuotta asiakkuuden jälkeen."),
            Map.entry("whoSees", "Vain nimetyt työntekijät, syystä lähiesihenkilö."),
            Map.entry("impact.0.what", "Naapuri, joka on täällä töissä, saa tietää asiakkuudesta."),
            Map.entry("impact.0.likelihood", "2"),
            Map.entry("impact.0.severity", "3"),
            Map.entry("impact.1.what", "Väärä tieto ohjaa työtä väärään suuntaan."),
            Map.entry("impact.1.likelihood", "2"),
            Map.entry("impact.1.severity", "2"),
            Map.entry(
                "forThem",
                "Lapset ovat heikommassa asemassa\nJo tieto siitä, että on asiakas, voi satuttaa\nNaapuri voi olla täällä töissä"),
            Map.entry(
                "forUs",
                "He tulivat luoksemme ja odottavat, että muistamme\nIlman tietoja lupaukset rikkoutuvat\nTietoja on vähän, ja niitä säilytetään lyhyen aikaa"),
            Map.entry(
                "children",
                "Lapsi ei aina ymmärrä, mitä hänestä kirjataan. Alle 13-vuotiaan tiedot avataan vasta, kun huoltaja tietää, ja lapselle kerrotaan hänen omilla sanoillaan."),
            Map.entry(
                "measures",
                "Koodit nimien sijaan, vain nimetyt työntekijät, jokainen avaaminen kirjataan lokiin ja näytetään asiakkaalle, naapuria ei nimetä, tiedot poistetaan ajallaan."),
            Map.entry(
                "optOut",
                "Kenelle tahansa työntekijälle suullisesti. Sen ajaksi käsittelyä rajoitetaan."),
            Map.entry("conclusion", "MAY_WITH_MEASURES"),
            Map.entry(
                "scope",
                "Perustiedot, yhteystiedot ja tapaamisten päivät. Ei muistiinpanoja, terveystietoja eikä koulun kertomaa."),
            Map.entry("assessment", "yes"),
            Map.entry(
                "assessmentWhy", "Asiakkaat ovat lapsia ja tieto asiakkuudesta on arkaluonteinen."),
            Map.entry("validUntil", DateTimeFormatter.ofPattern("d.M.uuuu").format(until))));
  }
}
