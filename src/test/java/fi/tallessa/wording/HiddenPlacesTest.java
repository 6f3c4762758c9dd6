package fi.tallessa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenPlacesTest {

  private static final Predicate<String> TOWNS =
      one ->
          Set.of("turku", "kustavi", "lieto", "pyhäranta").contains(one.toLowerCase(Locale.ROOT));

  @ParameterizedTest
  @CsvSource({
    "Turku, muutti turkuun, muutti …",
    "Turku, asuu Turussa nyt, asuu … nyt",
    "Åbo, bor i Åbo, bor i …",
    "Utsjoki, Utsjoella, …",
    "Parainen, Paraisilla, …",
    "Helsinki, Helsingistä, …",
    "Lahti, Lahdessa, …",
    "Varpuslinnun koulu, Varpuslinnussa on kivaa, … on kivaa",
    "Varpuslinnun koulu, 'Varpuslinnun koulun piha', '… piha'",
    "Cygnaeus skola, vid Cygnaeus, vid …",
    "Ii, 'Iida Iissä', 'Iida …'"
  })
  void k8_a_place_is_found_however_it_is_bent(String name, String text, String left) {
    assertThat(HiddenPlaces.names(List.of(name)).hiding(text)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "'Kallenkatu 3 A 5, 20100 Turku', 'Kallenkadun varrella', '… varrella'",
    "'Kallenkatu 3 A 5, 20100 Turku', 'tavattiin Kallenkatu 3:ssa', 'tavattiin …:ssa'",
    "'Kallenkatu 3 A 5, 20100 Turku', 'postinumero 20100', 'postinumero …'",
    "'Kallen katu 3', 'Kalle tuli, Kallen kadulla', 'Kalle tuli, …'",
    "'Slottsgatan 5 B', 'på Slottsgatan', 'på …'",
    "'Mäkipolku 1', 'Mäkipolulta', '…'"
  })
  void k8_a_street_is_found_with_its_number(String address, String text, String left) {
    assertThat(HiddenPlaces.addresses(List.of(address)).hiding(text)).isEqualTo(left);
  }

  /** Towns around Turku and further, each in a form that it takes there. */
  @ParameterizedTest
  @CsvSource({
    "Uusikaupunki, Uudessakaupungissa",
    "Uusikaupunki, Uudenkaupungin",
    "Isokyrö, Isossakyrössä",
    "Kannus, Kannuksessa",
    "Varkaus, Varkaudessa",
    "Alavus, Alavudelta",
    "Nurmes, Nurmeksessa",
    "Ruovesi, Ruovedellä",
    "Orivesi, Oriveteen",
    "Virrat, Virroilla",
    "Virrat, Virtain",
    "Punkalaidun, Punkalaitumella",
    "Naantali, naantalilainen",
    "Liminka, Limingassa",
    "Outokumpu, Outokummusta",
    "Harjavalta, Harjavallassa",
    "Leppävirta, Leppävirralla",
    "Pyhäranta, Pyhärannassa",
    "Loppi, Lopelle",
    "Mänttä-Vilppula, Mänttä-Vilppulaan",
    "Kaskinen, Kaskisissa",
    "Åbo, Åbos",
    "Pargas, Pargasbo",
    "Tampere, Tampereelle"
  })
  void k8_a_town_is_found_in_every_form(String name, String form) {
    gone(HiddenPlaces.names(List.of(name)), form);
  }

  @ParameterizedTest
  @CsvSource({
    "Puolalan koulu, Puolalan koulussa",
    "Puolalan koulu, Puolalassa",
    "Puolalan koulu, puolalalaiset",
    "Mäntymäen koulu, Mäntymäki",
    "Lausteen koulu, Lausteella",
    "Lausteen koulu, Lauste",
    "Kankaan koulu, Kangas",
    "Ilpoisten koulu, Ilpoisissa",
    "Ilpoisten koulu, Ilpoinen",
    "Topeliuksen koulu, Topelius",
    "Snellmanin koulu, Snellman",
    "Luolavuoren koulu, Luolavuori",
    "Nummen koulu, Nummi",
    "Hepokullan koulu, Hepokulta",
    "Turun normaalikoulu, Turun normaalikoulusta",
    "Vähä-Heikkilän koulu, Vähäheikkilässä",
    "Wäinö Aaltosen koulu, Wäinö Aaltosella",
    "Kyrkbackens skola, Kyrkbacken",
    "S:t Olofsskolan, S:t Olofsskolans",
    "Braheskolan, Braheskolans",
    "TYKS, TYKSissä",
    "HUS, HUS:ssa",
    "Auroran sairaala, Aurorassa"
  })
  void k8_a_school_and_a_clinic_are_found_in_every_form(String name, String form) {
    gone(HiddenPlaces.names(List.of(name)), form);
  }

  @ParameterizedTest
  @CsvSource({
    "Kauppiaskatu 5 A, Kauppiaskadulla",
    "Kauppiaskatu 5 A, Kauppiaskatua",
    "Kauppiaskatu 5 A, Kauppiask. 5",
    "Köpmansgatan 5, Köpmansgatan",
    "Köpmansgatan 5, Köpmansgatans",
    "Köpmansgatan 5, Köpmansg. 5",
    "Hämeentie 3, Hämeentiellä",
    "C. L. Engelin tie 4, C. L. Engelin tiellä",
    "Iso Roobertinkatu 1, Isolla Roobertinkadulla",
    "Läntinen Rantakatu 9, Läntisellä Rantakadulla",
    "Koivurinne 2, Koivurinteellä",
    "Jyrkkä ahde 2, Jyrkällä ahteella",
    "Linnanpenger 1, Linnanpenkereellä",
    "Kirkkokangas 7, Kirkkokankaalla",
    "Ylätaival 7, Ylätaipaleella",
    "Joenvarsi 4, Joenvarrella",
    "Myllysilta 4, Myllysillalta",
    "Peltoniitty 4, Peltoniityllä",
    "Uusi haka 4, Uudella haalla",
    "Raitti 2, Raitilla",
    "3. linja 8, 3. linjalla",
    "Kyrkvägen 8, Kyrkvägens",
    "Stortorget 1, Stortorgets",
    "Bagargränden 4, Bagargränden 4"
  })
  void k8_a_street_is_found_in_every_form(String address, String form) {
    gone(HiddenPlaces.addresses(List.of(address)), form);
  }

  private static void gone(HiddenPlaces places, String form) {
    assertThat(places.hiding("Sanoi, että " + form + " on hyvä"))
        .isEqualTo("Sanoi, että … on hyvä");
  }

  /** What only begins alike, or is a word of every day. */
  @ParameterizedTest
  @CsvSource({
    "Ii, Iida",
    "Salo, sali",
    "Lieto, lippu",
    "Kauppiaskatu 5, kauppa",
    "Koivurinne 2, koivu",
    "Nurmes, nurmikolla",
    "Virrat, virkku",
    "Iso Roobertinkatu 1, isolla",
    "HUS, huset",
    "Turku, turvassa"
  })
  void k8_other_words_stay(String name, String text) {
    assertThat(HiddenPlaces.names(List.of(name)).in(text)).isFalse();
    assertThat(HiddenPlaces.addresses(List.of(name)).in(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "040 555 0199",
        "0405550199",
        "040-555 01 99",
        "+358 40 555 0199",
        "+358405550199",
        "+358 (0)40 5550199",
        "00358 40 555 0199",
        "(040) 555 0199",
        "040.555.0199",
        "040\u00a0555\u00a00199"
      })
  void k16_a_number_is_found_however_it_is_typed(String typed) {
    var his = HiddenPlaces.phones(List.of("+358405550199"));
    assertThat(his.hiding("soita " + typed + ", ei 040 555 0198"))
        .isEqualTo("soita …, ei 040 555 0198");
    assertThat(his.without(his).hiding(typed)).as("where it is the reader's too").isEqualTo(typed);
  }

  @Test
  void k16_an_address_is_found_and_one_that_only_looks_like_it_is_not() {
    var his = HiddenPlaces.emails(List.of("kalle@example.fi"));
    assertThat(his.hiding("Kalle@Example.fi, kalle (at) example.fi")).isEqualTo("…, …");
    assertThat(his.hiding("pikkukalle@example.fi")).isEqualTo("pikkukalle@example.fi");
  }

  @Test
  void k16_of_another_home_the_street_is_found_and_the_town_is_not() {
    var his = HiddenPlaces.streets(List.of("Kuusikuja 4 B 7, 20100 Turku"), TOWNS);
    assertThat(his.hiding("Kuusikujalla Turussa, 20100")).isEqualTo("… Turussa, 20100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turku",
        "20100 Turku",
        "PL 12, 20101 Turku",
        "c/o Virtanen, PL 3, 20101 Turku",
        "P.O. Box 4\n20100 Turku"
      })
  void k16_a_town_a_box_and_whom_letters_go_to_are_no_street(String address) {
    var his = HiddenPlaces.streets(List.of(address), TOWNS);
    var text = "Turussa, PL 12, Virtanen soitti";
    assertThat(his.hiding(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20100 Turku, Kuusikuja 4",
        "c/o Virtanen, Kuusikuja 4, 20100 Turku",
        "Kuusikuja",
        "Kuusikuja, Turku",
        "Turku; Kuusikuja 4"
      })
  void k16_a_street_is_found_wherever_it_stands(String address) {
    var his = HiddenPlaces.streets(List.of(address), TOWNS);
    assertThat(his.hiding("Kuusikujalla Turussa")).isEqualTo("… Turussa");
  }

  @Test
  void k16_a_house_in_the_country_is_called_by_its_name() {
    var his = HiddenPlaces.streets(List.of("Ylikylä, 21420 Lieto"), TOWNS);
    assertThat(his.hiding("Ylikylässä Liedossa")).isEqualTo("… Liedossa");
  }

  /** Without number and postcode, in a form in which it is spoken of. */
  @ParameterizedTest
  @CsvSource({
    "'Mäkitorppa, Kustavi', Mäkitorpassa",
    "'Kustavi, Mäkitorppa', Mäkitorpalla",
    "'Mäkitorppa', Mäkitorpalta",
    "'Koskelantie', Koskelantiellä",
    "'Koskelantie, Kustavi', Koskelantieltä",
    "'Rantalan huvila', Rantalan huvilalla",
    "'Solbacka, Kustavi', Solbackassa",
    "'Vanha Lepola\nKustavi', Vanhassa Lepolassa",
    "'Koivurinne, Piikkiö', Koivurinteellä",
    "'Kakskerta, Turku', Kakskerrassa"
  })
  void k16_k8_a_house_is_looked_for_by_its_name_alone(String address, String form) {
    gone(HiddenPlaces.streets(List.of(address), TOWNS), form);
    gone(HiddenPlaces.addresses(List.of(address)), form);
  }

  /** What everybody says of a home, and a name too short to be only one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Koti",
        "Koti, Turku",
        "Talo, 23360 Kustavi",
        "Mökki",
        "Omakotitalo, Turku",
        "Kerrostalo",
        "Ranta, Kustavi",
        "Kotikatu",
        "Tie",
        "Katu, Turku",
        "Äidin luona, Turku",
        "Sama kuin isällä",
        "Ei tiedossa, 20100 Turku",
        "Turvakoti",
        "Stugan hos mormor, Kustavi",
        "Hemma",
        "Home, Turku",
        "Ilo, Kustavi",
        "Turku, Suomi",
        "Pyhäranta",
        "Pyhäranta, Turku"
      })
  void k16_a_house_that_is_called_as_many_are_is_not_looked_for(String address) {
    var text =
        "Kotona, talossa, mökillä ja rannalla Turussa; tiellä kotikadulla, äidin luona kerrostalossa"
            + " ja turvakodissa, ilo, sama kuin isällä, ei tiedossa, Pyhärannassa, hemma hos mormor,"
            + " stugan, at home, Suomessa";
    assertThat(HiddenPlaces.streets(List.of(address), TOWNS).hiding(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Koti", "Talo, Turku", "Kotikatu", "Sama kuin isällä", "Hemma"})
  void k8_of_a_protected_address_words_of_every_day_stay_and_the_town_goes(String address) {
    var places = HiddenPlaces.addresses(List.of(address));
    assertThat(places.hiding("Kotona talossa, kotikadulla, sama kuin isällä, hemma"))
        .isEqualTo("Kotona talossa, kotikadulla, sama kuin isällä, hemma");
    assertThat(places.in("Turussa")).isEqualTo(address.endsWith("Turku"));
  }

  /** Lahti is a bay and Salo a forest, and both are towns. */
  @Test
  void k8_no_town_is_a_word_of_every_day() throws IOException {
    var file = Path.of("src/main/resources/association/municipalities-2026.csv");
    var towns =
        Files.readAllLines(file).stream().flatMap(line -> Stream.of(line.split(";")).skip(1));
    assertThat(towns).hasSizeGreaterThan(600).noneMatch(HouseWords::everyday);
  }

  @Test
  void k16_a_number_in_what_was_written_of_how_to_reach_somebody_is_found() {
    var his = HiddenPlaces.phonesIn(List.of("vain tädille 040 555 0177, ei viikolla 12"));
    assertThat(his.hiding("täti, 0405550177 tai +358 40 555 0177")).isEqualTo("täti, … tai …");
    assertThat(his.hiding("viikolla 12")).isEqualTo("viikolla 12");
    var hours = HiddenPlaces.phonesIn(List.of("ei klo 16.00-20.00, ei 29.11.2026 eikä 02.01.2026"));
    var text = "Ryhmä ti 16.00-20.00, 29.11.2026 ja 02.01.2026, viikot 12-20";
    assertThat(hours.hiding(text)).as("hours and days are no numbers").isEqualTo(text);
  }

  @Test
  void k8_what_many_places_are_called_tells_of_none() {
    var school = HiddenPlaces.names(List.of("koulu", "Puolalan koulu", ""));
    assertThat(school.hiding("koulun jälkeen")).isEqualTo("koulun jälkeen");
    assertThat(school.in("Puolalassa")).isTrue();
    assertThat(HiddenPlaces.NONE.hiding("Turku")).isEqualTo("Turku");
  }
}
