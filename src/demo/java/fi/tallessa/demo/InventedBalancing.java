package fi.tallessa.demo;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.Balancing;
import fi.tallessa.legalbasis.balancing.BalancingForm;
import fi.tallessa.legalbasis.balancing.Deciding;
import fi.tallessa.legalbasis.balancing.Decision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The balancing tests of an invented association, in Finnish as a real one would write them. */
@Component
@Profile({"demo", "bench"})
public class InventedBalancing {

  private final Balancing balancing;
  private final Deciding deciding;

  InventedBalancing(Balancing balancing, Deciding deciding) {
    this.balancing = balancing;
    this.deciding = deciding;
  }

  /** Writes a service's test, valid for a year, and has another manager approve it. */
  public void inForce(Service service, Visit written, Visit approved) {
    int version = balancing.write(service, valid(written.today().plusYears(1)), written).sure();
    deciding.decide(service, version, Decision.Outcome.APPROVED, "", approved);
  }

  private static BalancingForm valid(LocalDate until) {
    return new BalancingForm(
        "1",
        "",
        "Tiedämme, kenen kanssa työskentelemme ja mitä on sovittu, ja pidämme lapset turvassa palveluissamme. Etu on todellinen, lainmukainen ja kirjattu sääntöihimme.",
        "Perustiedot ja yhteystiedot tarvitaan, kertovia muistiinpanoja ei ilman suostumusta. Osoite kysytään vain, jos sitä tarvitaan.",
        "Lapset ovat heikommassa asemassa\nJo tieto siitä, että on asiakas, voi satuttaa\nNaapuri voi olla täällä töissä",
        "He tulivat luoksemme ja odottavat, että muistamme\nIlman tietoja lupaukset rikkoutuvat\nTietoja on vähän, ja niitä säilytetään lyhyen aikaa",
        "Lapsi ei aina ymmärrä, mitä hänestä kirjataan. Alle 13-vuotiaan tiedot avataan vasta, kun huoltaja tietää, ja lapselle kerrotaan hänen omilla sanoillaan.",
        "Koodit nimien sijaan, vain nimetyt työntekijät, jokainen avaaminen kirjataan lokiin ja näytetään asiakkaalle, naapuria ei nimetä, tiedot poistetaan ajallaan.",
        "MAY",
        "Perustiedot, yhteystiedot ja tapaamisten päivät. Ei muistiinpanoja, terveystietoja eikä koulun kertomaa.",
        DateTimeFormatter.ofPattern("d.M.uuuu").format(until));
  }
}
