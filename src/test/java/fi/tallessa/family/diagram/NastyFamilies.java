package fi.tallessa.family.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Families that are hard to draw; every one of them is somebody's. */
public final class NastyFamilies {

  public static Map<String, FamilyGraph> all() {
    var all = new LinkedHashMap<String, FamilyGraph>();
    all.put("rantala", rantala());
    all.put("three-unions", threeUnions());
    all.put("new-partners", newPartners());
    all.put("own-cousins", ownCousins());
    all.put("twin-half-siblings", twinHalfSiblings());
    all.put("foster", foster());
    all.put("forty", forty());
    all.put("alone", alone());
    all.put("grandmother", grandmother());
    all.put("not-stated", notStated());
    all.put("parents-died", parentsDied());
    all.put("across-generations", acrossGenerations());
    return all;
  }

  /** The family of the look. */
  static FamilyGraph rantala() {
    return Telling.of()
        .women("Elli, 11")
        .men("Onni, 8")
        .women("Helmi")
        .men("Father", "Half-brother")
        .women("Half-sister", "Father’s partner")
        .people("Partner’s child")
        .women("Mother’s mother")
        .men("Mother’s father")
        .women("Father’s mother")
        .men("Earlier partner")
        .mine("Elli, 11")
        .open("Onni, 8", "H9C-4TB")
        .note("Helmi", "mother, guardian")
        .note("Father", "guardian, apart")
        .note("Half-brother", "same mother")
        .note("Half-sister", "same father")
        .note("Earlier partner", "of Helmi")
        .guardians("Helmi", "Father")
        .died("Mother’s father")
        .years("Elli, 11", 11)
        .years("Onni, 8", 8)
        .apart("Helmi", "Earlier partner")
        .apart("Helmi", "Father")
        .together("Father", "Father’s partner")
        .together("Mother’s mother", "Mother’s father")
        .children(List.of("Helmi", "Father"), "Elli, 11", "Onni, 8")
        .child("Half-brother", "Helmi", "Earlier partner")
        .child("Half-sister", "Father", "Father’s partner")
        .child("Partner’s child", "Father’s partner")
        .child("Helmi", "Mother’s mother", "Mother’s father")
        .child("Father", "Father’s mother")
        .home("one home", "Helmi", "Elli, 11", "Onni, 8")
        .graph();
  }

  static FamilyGraph threeUnions() {
    return Telling.of()
        .women("Aada, 14", "Mother", "Second wife", "Third wife", "Father’s mother", "Sister")
        .men("Father", "Father’s father", "Brother", "First half-brother", "Second half-brother")
        .people("Unborn")
        .mine("Aada, 14")
        .years("Aada, 14", 14)
        .years("Brother", 17)
        .years("Sister", 9)
        .guardians("Mother", "Father")
        .apart("Father", "Mother")
        .apart("Father", "Second wife")
        .together("Father", "Third wife")
        .together("Father’s mother", "Father’s father")
        .child("Father", "Father’s mother", "Father’s father")
        .children(List.of("Father", "Mother"), "Aada, 14", "Brother", "Sister")
        .children(List.of("Father", "Second wife"), "First half-brother", "Second half-brother")
        .child("Unborn", "Father", "Third wife")
        .home("one home", "Mother", "Aada, 14", "Sister")
        .graph();
  }

  static FamilyGraph newPartners() {
    return Telling.of()
        .women("Mother", "Father’s new wife", "Sara, 12", "Mother’s partner’s girl")
        .men("Father", "Mother’s partner", "Leo, 9", "Wife’s elder boy", "Wife’s younger boy")
        .women("Half-sister, mother’s side", "Partner’s former wife")
        .men("Half-brother, father’s side", "Wife’s former husband")
        .mine("Sara, 12")
        .open("Leo, 9", "H2M-9VT")
        .years("Sara, 12", 12)
        .years("Leo, 9", 9)
        .guardians("Mother", "Father")
        .apart("Mother", "Father")
        .apart("Mother’s partner", "Partner’s former wife")
        .apart("Father’s new wife", "Wife’s former husband")
        .together("Mother", "Mother’s partner")
        .together("Father", "Father’s new wife")
        .children(List.of("Mother", "Father"), "Sara, 12", "Leo, 9")
        .child("Half-sister, mother’s side", "Mother", "Mother’s partner")
        .child("Half-brother, father’s side", "Father", "Father’s new wife")
        .child("Mother’s partner’s girl", "Mother’s partner", "Partner’s former wife")
        .children(
            List.of("Father’s new wife", "Wife’s former husband"),
            "Wife’s elder boy",
            "Wife’s younger boy")
        .home(
            "every other week",
            "Mother",
            "Mother’s partner",
            "Sara, 12",
            "Leo, 9",
            "Half-sister, mother’s side")
        .home(
            "every other week",
            "Father",
            "Father’s new wife",
            "Sara, 12",
            "Leo, 9",
            "Half-brother, father’s side",
            "Wife’s elder boy",
            "Wife’s younger boy")
        .graph();
  }

  static FamilyGraph ownCousins() {
    return Telling.of()
        .women("Great-grandmother", "Mother’s mother", "Mother", "Noor, 6")
        .men("Great-grandfather", "Father’s father", "Father", "Mother’s father")
        .women("Father’s mother")
        .men("Brother, 3")
        .mine("Noor, 6")
        .years("Noor, 6", 6)
        .years("Brother, 3", 3)
        .guardians("Mother", "Father")
        .together("Great-grandmother", "Great-grandfather")
        .children(
            List.of("Great-grandmother", "Great-grandfather"), "Mother’s mother", "Father’s father")
        .together("Mother’s mother", "Mother’s father")
        .together("Father’s father", "Father’s mother")
        .child("Mother", "Mother’s mother", "Mother’s father")
        .child("Father", "Father’s father", "Father’s mother")
        .together("Mother", "Father")
        .children(List.of("Mother", "Father"), "Noor, 6", "Brother, 3")
        .home("one home", "Mother", "Father", "Noor, 6", "Brother, 3")
        .graph();
  }

  static FamilyGraph twinHalfSiblings() {
    return Telling.of()
        .women("Mother", "Iida, 7")
        .men("Father", "Second father", "Twin brother", "Twin half-brother")
        .women("Twin half-sister", "Father’s partner")
        .men("Third twin", "Fourth twin")
        .mine("Iida, 7")
        .years("Iida, 7", 7)
        .years("Twin brother", 7)
        .guardians("Mother")
        .apart("Mother", "Father")
        .apart("Mother", "Second father")
        .together("Father", "Father’s partner")
        .children(List.of("Mother", "Father"), "Iida, 7", "Twin brother")
        .children(List.of("Mother", "Second father"), "Twin half-brother", "Twin half-sister")
        .children(List.of("Father", "Father’s partner"), "Third twin", "Fourth twin")
        .home(
            "one home",
            "Mother",
            "Iida, 7",
            "Twin brother",
            "Twin half-brother",
            "Twin half-sister")
        .graph();
  }

  static FamilyGraph foster() {
    return Telling.of()
        .men("Mikael, 10", "Father", "Foster father", "Foster brother", "Brother")
        .women("Mother", "Foster mother", "Foster sister", "Sister")
        .mine("Mikael, 10")
        .years("Mikael, 10", 10)
        .guardians("Mother")
        .apart("Mother", "Father")
        .together("Foster mother", "Foster father")
        .children(List.of("Mother", "Father"), "Mikael, 10", "Brother", "Sister")
        .foster("Mikael, 10", "Foster mother", "Foster father")
        .foster("Foster brother", "Foster mother", "Foster father")
        .child("Foster sister", "Foster mother", "Foster father")
        .home(
            "foster home",
            "Foster mother",
            "Foster father",
            "Mikael, 10",
            "Foster brother",
            "Foster sister")
        .graph();
  }

  /** Both sides for four generations, with uncles, aunts, cousins and three second marriages. */
  static FamilyGraph forty() {
    var told =
        Telling.of()
            .women("Venla, 13", "Mother", "Mother’s mother", "Father’s mother")
            .men("Father", "Mother’s father", "Father’s father")
            .men("Mother’s grandfather", "Father’s grandfather")
            .women("Mother’s grandmother", "Father’s grandmother")
            .mine("Venla, 13")
            .guardians("Mother", "Father")
            .died("Mother’s grandfather", "Father’s grandfather", "Father’s grandmother")
            .together("Mother’s grandmother", "Mother’s grandfather")
            .together("Father’s grandmother", "Father’s grandfather")
            .together("Mother’s mother", "Mother’s father")
            .together("Father’s mother", "Father’s father")
            .apart("Mother", "Father")
            .child("Mother’s mother", "Mother’s grandmother", "Mother’s grandfather")
            .child("Father’s father", "Father’s grandmother", "Father’s grandfather")
            .child("Venla, 13", "Mother", "Father");
    branch(told, "Mother", "Mother’s mother", "Mother’s father");
    branch(told, "Father", "Father’s mother", "Father’s father");
    told.men("Brother", "Mother’s partner", "Half-brother")
        .women("Half-sister", "Father’s partner", "Father’s aunt")
        .people("Partner’s child")
        .children(List.of("Mother", "Father"), "Brother")
        .together("Mother", "Mother’s partner")
        .together("Father", "Father’s partner")
        .child("Half-brother", "Mother", "Mother’s partner")
        .child("Half-sister", "Father", "Father’s partner")
        .child("Partner’s child", "Mother’s partner")
        .child("Father’s aunt", "Father’s grandmother", "Father’s grandfather")
        .home("one home", "Mother", "Mother’s partner", "Venla, 13", "Brother", "Half-brother");
    return told.graph();
  }

  /** The parent with three brothers and sisters, each married with two children. */
  private static void branch(Telling told, String parent, String mother, String father) {
    told.child(parent, mother, father);
    IntStream.rangeClosed(1, 3)
        .forEach(
            n -> {
              var aunt = parent + "’s sibling " + n;
              var uncle = "Partner of " + aunt;
              told.women(aunt).child(aunt, mother, father);
              if (n < 3 || parent.equals("Mother")) {
                told.men(uncle).together(aunt, uncle);
                told.people(parent + " cousin " + n + "a", parent + " cousin " + n + "b")
                    .children(
                        List.of(aunt, uncle),
                        parent + " cousin " + n + "a",
                        parent + " cousin " + n + "b");
              }
            });
  }

  static FamilyGraph alone() {
    return Telling.of().people("Child, age not asked").mine("Child, age not asked").graph();
  }

  static FamilyGraph grandmother() {
    return Telling.of()
        .women("Mother’s mother", "Mother", "Aunt", "Lilja, 5")
        .men("Mother’s father", "Cousin")
        .mine("Lilja, 5")
        .note("Mother’s mother", "guardian")
        .guardians("Mother’s mother")
        .died("Mother’s father")
        .together("Mother’s mother", "Mother’s father")
        .children(List.of("Mother’s mother", "Mother’s father"), "Mother", "Aunt")
        .child("Lilja, 5", "Mother")
        .child("Cousin", "Aunt")
        .home("one home", "Mother’s mother", "Lilja, 5")
        .graph();
  }

  static FamilyGraph notStated() {
    return Telling.of()
        .people("Kim, 15", "Parent", "Other parent", "Sibling", "Parent’s parent", "Stranger")
        .people("Friend of the family")
        .mine("Kim, 15")
        .guardians("Parent", "Other parent")
        .children(List.of("Parent", "Other parent"), "Kim, 15", "Sibling")
        .child("Parent", "Parent’s parent")
        .together("Other parent", "Stranger")
        .graph();
  }

  static FamilyGraph parentsDied() {
    return Telling.of()
        .women("Mother", "Father’s sister", "Ronja, 16")
        .men("Father", "Emil, 12", "Sister’s husband")
        .people("Cousin")
        .mine("Ronja, 16")
        .open("Emil, 12", "K7F-2QD")
        .years("Ronja, 16", 16)
        .years("Emil, 12", 12)
        .died("Mother", "Father")
        .guardians("Father’s sister")
        .together("Mother", "Father")
        .together("Father’s sister", "Sister’s husband")
        .siblings("Father", "Father’s sister")
        .children(List.of("Mother", "Father"), "Ronja, 16", "Emil, 12")
        .child("Cousin", "Father’s sister", "Sister’s husband")
        .home("one home", "Father’s sister", "Sister’s husband", "Ronja, 16", "Emil, 12", "Cousin")
        .graph();
  }

  /**
   * A father and his son with a mother and her daughter, crosswise, which no rows can hold; and an
   * uncle with his niece.
   */
  static FamilyGraph acrossGenerations() {
    return Telling.of()
        .men("Old man", "Son", "Uncle")
        .women("Old woman", "Daughter", "Child of the first", "Niece")
        .people("Child of the second", "Child, 4")
        .mine("Child, 4")
        .child("Son", "Old man")
        .child("Daughter", "Old woman")
        .siblings("Old man", "Uncle")
        .together("Old man", "Daughter")
        .together("Son", "Old woman")
        .child("Child of the first", "Old man", "Daughter")
        .child("Child of the second", "Son", "Old woman")
        .child("Niece", "Old man")
        .apart("Uncle", "Niece")
        .child("Child, 4", "Uncle", "Niece")
        .graph();
  }

  private NastyFamilies() {}
}
