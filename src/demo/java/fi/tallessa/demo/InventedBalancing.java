package fi.tallessa.demo;

import fi.tallessa.legalbasis.balancing.BalancingForm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The text of the demo's balancing tests, in Finnish as an association would write it. */
public final class InventedBalancing {

  public static BalancingForm valid(LocalDate until) {
    return new BalancingForm(
        "1",
        "",
        "Tiedämme, kenen kanssa työskentelemme ja mitä on sovittu, ja pidämme lapset turvassa palveluissamme. Etu on todellinen, lainmukainen ja kirjattu sääntöihimme.",
        "Perustiedot ja yhteystiedot tarvitaan, kertovia muistiinpanoja ei ilman suostumusta. Osoitetta ei kysytä oletuksena.",
        "Lapset, heikompi asema\nAsiakkuus voi jo itsessään satuttaa\nNaapuri voi olla täällä töissä",
        "He tulivat luoksemme ja odottavat, että muistamme\nIlman tietoja lupaukset rikkoutuvat\nVähän tietoa, lyhyt aika",
        "Lapsi ei aina ymmärrä, mitä hänestä kirjataan. Alle 13-vuotiaasta kirjataan vasta, kun huoltaja tietää, ja lapselle kerrotaan hänen omilla sanoillaan.",
        "Tunnukset nimien sijaan, vain nimetyt työntekijät, jokainen katselu kirjataan ja näytetään, naapurit suljetaan pois, tiedot poistetaan ajallaan.",
        "MAY",
        "Perustiedot, yhteystiedot ja tapaamisten rivit. Ei muistiinpanoja, terveystietoja eikä koulun kertomaa.",
        DateTimeFormatter.ofPattern("d.M.uuuu").format(until));
  }

  private InventedBalancing() {}
}
