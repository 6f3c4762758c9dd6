package fi.tallessa.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Names and ages that belong to nobody, the same at every start. */
public final class InventedPeople {

  private static final List<String> FIRST =
      List.of(
          "Aada", "Aatu", "Alma", "Anni", "Axel", "Daniel", "Eelis", "Eino", "Ella", "Emma", "Enni",
          "Felix", "Freja", "Helmi", "Hilla", "Hugo", "Iida", "Ilona", "Jasmin", "Joona", "Kerttu",
          "Leevi", "Lilja", "Linnea", "Lumi", "Matias", "Mila", "Milo", "Minea", "Nooa", "Oiva",
          "Oona", "Otso", "Peppi", "Pihla", "Rasmus", "Saga", "Samuel", "Siiri", "Sofia", "Toivo",
          "Tuukka", "Urho", "Vilho", "Viola", "Väinö", "Wilma", "Åke", "Örjan");

  private static final List<String> LAST =
      List.of(
          "Aaltonen",
          "Ahlgren",
          "Berglund",
          "Eklund",
          "Grönroos",
          "Haapala",
          "Heino",
          "Hietala",
          "Holmström",
          "Jokela",
          "Järvinen",
          "Karlsson",
          "Kaukoranta",
          "Koivisto",
          "Kuusisto",
          "Laaksonen",
          "Lehtonen",
          "Lindqvist",
          "Mäenpää",
          "Mattila",
          "Nieminen",
          "Nyberg",
          "Ojala",
          "Peltola",
          "Pihlaja",
          "Raitanen",
          "Saarinen",
          "Salmela",
          "Sjöblom",
          "Suominen",
          "Tuominen",
          "Vainio",
          "Virtanen",
          "Wahlroos",
          "Westerlund",
          "Yli-Koski",
          "Åberg",
          "Österman");

  private static final List<String> HOME =
      List.of(
          "Turku", "Turku", "Turku", "Kaarina", "Raisio", "Naantali", "Salo", "Parainen", "Lieto");

  private final Random random;

  public InventedPeople() {
    this(0);
  }

  /** Others for each number, so that whoever goes on where a start was cut invents nobody twice. */
  InventedPeople(int number) {
    // Seeds next to each other draw much alike at first; a large odd step keeps them apart.
    this.random = new Random(2026 + number * 0x9E3779B97F4A7C15L);
  }

  public String name() {
    return one(FIRST) + " " + one(LAST);
  }

  public String home() {
    return one(HOME);
  }

  /** A birth date that makes somebody so many years old on a day. */
  public LocalDate bornFor(int youngest, int oldest, LocalDate day) {
    return day.minusYears(youngest + random.nextInt(oldest - youngest + 1))
        .minusDays(1 + random.nextInt(350));
  }

  public String phone() {
    return "040 555 " + String.format("%04d", random.nextInt(10_000));
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  int below(int n) {
    return random.nextInt(n);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
