package fi.tallessa.legalbasis.consent;

import java.util.List;

/**
 * What is the same for every consent of this register, in the words of the person's own record: how
 * it is kept and how it is taken back. Who gets it, and in which country it lies, the association
 * has to say ({@link fi.tallessa.association.Processor}).
 */
enum Practice {
  FI(
      "sinä itse tai huoltajasi",
      "kirjataan, luetaan ja poistetaan",
      "yhdistyksen asiakasrekisteri, lukittuna jokaisen omalla avaimella",
      "poistetaan seuraavana yönä, kun suostumus päättyy tai perutaan",
      "kerro kenelle tahansa työntekijälle: kasvotusten, puhelimessa tai kirjallisesti"),
  SV(
      "du själv eller din vårdnadshavare",
      "antecknas, läses och raderas",
      "föreningens klientregister, låst med vars och ens egen nyckel",
      "raderas natten efter att samtycket har gått ut eller återkallats",
      "berätta för vilken arbetstagare som helst: personligen, per telefon eller skriftligt"),
  EN(
      "you or your guardian",
      "written down, read and erased",
      "the association’s customer register, sealed with each person’s own key",
      "erased in the night after the consent ends or is taken back",
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
