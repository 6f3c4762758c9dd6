package fi.tallessa.legalbasis.consent;

import java.util.List;

/**
 * What is the same for every consent of this register, in the words of the person's own record: how
 * it is kept, what becomes of it at each of its ends (S5), and how it is taken back. Who gets it,
 * and in which country it lies, the association has to say ({@link
 * fi.tallessa.association.Processor}).
 */
enum Practice {
  FI(
      "sinä itse tai huoltajasi",
      "kirjataan, luetaan ja poistetaan",
      "yhdistyksen asiakasrekisteri, lukittuna jokaisen omalla avaimella",
      "kun suostumus perutaan, siihen vastataan ei, se todetaan pätemättömäksi tai sen viimeinen"
          + " päivä on mennyt, tiedot katoavat heti näkyvistä ja poistetaan seuraavana yönä; kun"
          + " asiakassuhde päättyy, tiedot katoavat heti näkyvistä ja ovat sinetöityinä enintään"
          + " suostumuksen viimeiseen päivään, tai siihen asti, kun asiakkaan tiedot poistetaan, jos"
          + " se on aikaisemmin; niitä näkee taas vain, jos uuteen kysymykseen vastataan kyllä",
      "kerro kenelle tahansa työntekijälle: kasvotusten, puhelimessa tai kirjallisesti"),
  SV(
      "du själv eller din vårdnadshavare",
      "antecknas, läses och raderas",
      "föreningens klientregister, låst med vars och ens egen nyckel",
      "när samtycket återkallas, besvaras med nej, förklaras ogiltigt eller dess sista dag har gått"
          + " syns uppgifterna genast inte längre, och de raderas följande natt; när klientrelationen"
          + " avslutas syns uppgifterna genast inte längre och ligger förseglade högst till samtyckets"
          + " sista dag, eller tills klientens uppgifter raderas om det sker tidigare; de syns igen"
          + " bara om en ny fråga besvaras med ja",
      "berätta för vilken arbetstagare som helst: personligen, per telefon eller skriftligt"),
  EN(
      "you or your guardian",
      "written down, read and erased",
      "the association’s customer register, sealed with each person’s own key",
      "when the consent is taken back, answered with no, declared void or past its last day, the"
          + " data is out of sight at once and erased in the night after; when the customer"
          + " relationship ends, it is out of sight at once and lies sealed until the consent’s last"
          + " day at most, or until the customer’s file is erased if that is earlier; it is seen again"
          + " only after a yes to a new question",
      "tell any worker: in person, by phone or in writing");

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

  final String source;
  final String processing;
  final String storage;
  final String deletion;
  final String withdrawal;

  Practice(String source, String processing, String storage, String deletion, String withdrawal) {
    this.source = source;
    this.processing = processing;
    this.storage = storage;
    this.deletion = deletion;
    this.withdrawal = withdrawal;
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
