package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.item.Wording;
import java.util.List;
import java.util.Locale;

/**
 * What is the same for every consent of this register, in the words people read before they answer
 * and their record repeats: how data is kept, what becomes of it at each of its ends (S5, decision
 * 0023), and how a consent is taken back. Who gets it, and in which country it lies, the
 * association has to say ({@link fi.tallessa.association.Processor}). An answer keeps the words it
 * was given to ({@link Told}), so a change here is one for new answers alone.
 */
enum Practice {
  FI(
      new Words(
          "sinä itse tai huoltajasi",
          "kirjataan, luetaan ja poistetaan",
          "yhdistyksen asiakasrekisteri, lukittuna jokaisen omalla avaimella",
          "Jos vastaus on ei, suostumus peruutetaan tai todetaan pätemättömäksi tai sen"
              + " viimeinen päivä on ohi, tiedot katoavat heti näkyvistä ja poistetaan"
              + " seuraavana yönä. Kun asiakassuhde päättyy, ne katoavat samoin ja ovat"
              + " sinetöityinä viimeiseen päivään tai asiakkaan tietojen poistoon asti. Vain"
              + " uusi kyllä avaa sinetin, ja suostumuksen voi silloinkin peruuttaa.",
          "kerro kenelle tahansa työntekijälle: kasvotusten, puhelimessa tai kirjallisesti"),
      new Words(
          "sinä itse tai äitisi, isäsi tai muu huoltajasi",
          "kirjoitetaan muistiin, luetaan ja poistetaan",
          "yhdistyksen rekisterissä, lukittuna: jokaisella on oma avaimensa",
          "Jos vastaus muuttuu eiksi tai sen aika loppuu, kukaan ei enää näe näitä asioita,"
              + " ja ne poistetaan seuraavana yönä. Kun et enää käy meillä, ne pysyvät lukossa"
              + " enintään siihen asti, kun vastauksen aika loppuu. Vain uusi kyllä avaa lukon,"
              + " ja saat muuttaa mielesi silloinkin.",
          "kerro kenelle tahansa meistä: kasvotusten, puhelimessa tai kirjoittamalla"),
      "koulu, jonka nimi on jätetty tästä pois"),
  SV(
      new Words(
          "du själv eller din vårdnadshavare",
          "antecknas, läses och raderas",
          "föreningens klientregister, låst med vars och ens egen nyckel",
          "Om svaret är nej, samtycket återkallas eller förklaras ogiltigt eller dess sista"
              + " dag har gått syns uppgifterna genast inte längre och raderas följande natt."
              + " När klientrelationen avslutas försvinner de på samma sätt och är förseglade"
              + " till den sista dagen eller tills klientens uppgifter raderas. Bara ett nytt ja"
              + " öppnar förseglingen, och samtycket kan återkallas också då.",
          "berätta för vilken arbetstagare som helst: personligen, per telefon eller skriftligt"),
      new Words(
          "du själv eller din mamma, pappa eller en annan vårdnadshavare",
          "skrivs upp, läses och raderas",
          "i föreningens register, låst: var och en har sin egen nyckel",
          "Om svaret ändras till nej eller tiden för svaret tar slut ser ingen de här"
              + " sakerna längre, och de raderas följande natt. När du inte längre kommer till"
              + " oss är de inlåsta högst tills den tiden tar slut. Bara ett nytt ja öppnar"
              + " låset, och du får ändra dig också då.",
          "berätta för vem som helst av oss: personligen, per telefon eller skriftligt"),
      "en skola vars namn har lämnats bort här"),
  EN(
      new Words(
          "you or your guardian",
          "written down, read and erased",
          "the association’s customer register, sealed with each person’s own key",
          "After a no, or when the consent is taken back, declared void or past its last"
              + " day, the data is out of sight at once and erased the next night. When the"
              + " customer relationship ends, it is out of sight too, and sealed until that last"
              + " day or until the customer’s file is erased. Only a new yes opens the seal, and"
              + " the consent can be taken back then too.",
          "tell any worker: in person, by phone or in writing"),
      new Words(
          "you, or your mother, father or other guardian",
          "written up, read and erased",
          "in the association’s register, locked: each person has a key of their own",
          "If the answer changes to no or its time is over, nobody sees these things any"
              + " more, and they are erased the next night. When you do not come to us any more,"
              + " they stay locked up until that time is over at most. Only a new yes opens the"
              + " lock, and you may change your mind then too.",
          "tell any of us: face to face, by phone or in writing"),
      "a school whose name is left out here");

  static final String JURISDICTION = "loc:FI";
  static final List<String> RIGHTS =
      List.of(
          "eu-gdpr:A7-3",
          "eu-gdpr:A15",
          "eu-gdpr:A16",
          "eu-gdpr:A17",
          "eu-gdpr:A18",
          "eu-gdpr:A20",
          "eu-gdpr:A77");
  static final String AUTHORITY = "Tietosuojavaltuutettu, PL 800, 00531 Helsinki, tietosuoja.fi";

  private final Words ordinary;
  private final Words forAChild;
  private final String unnamed;

  Practice(Words ordinary, Words forAChild, String unnamed) {
    this.unnamed = unnamed;
    this.ordinary = ordinary;
    this.forAChild = forAChild;
  }

  /**
   * @param source who tells us, where a text names no organisation
   * @param deletion what becomes of the data at each end
   */
  record Words(
      String source, String processing, String storage, String deletion, String withdrawal) {}

  Words words(Wording wording) {
    return wording == Wording.FOR_A_CHILD ? forAChild : ordinary;
  }

  /** Who tells us, where which school it is may not be seen (K8). */
  String unnamed() {
    return unnamed;
  }

  String language() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finnish where a text is in another language than the pages. */
  static Practice in(String language) {
    return switch (language) {
      case "sv" -> SV;
      case "en" -> EN;
      default -> FI;
    };
  }
}
