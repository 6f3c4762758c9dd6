package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Families as chance makes them, from one person to forty. Half of them live by generations; in the
 * other half anybody older may have children with anybody older.
 */
final class RandomFamilies {

  private static final String[] WORDS = {
    "Mother",
    "Half-brother",
    "Äidin entinen puoliso",
    "Kim",
    "Farmors särbo",
    "Isovanhempi-lapsi",
    "Sukulaisperheenkasvattivanhempi"
  };

  private final Random chance;
  private final Telling told = Telling.of();
  private final List<String> people = new ArrayList<>();

  private RandomFamilies(long seed) {
    this.chance = new Random(seed);
  }

  static FamilyGraph family(long seed) {
    return new RandomFamilies(seed).family(seed % 2 == 0);
  }

  private FamilyGraph family(boolean byGenerations) {
    int size = 1 + chance.nextInt(FamilyGraph.MOST);
    IntStream.range(0, size).forEach(this::person);
    told.mine(people.get(chance.nextInt(size)));
    for (int child = 1; child < size; child++) {
      int from = byGenerations ? child / 4 * 2 : child;
      for (int family = chance.nextInt(10); family > 6 && from > 0; family -= 2) {
        told.child(people.get(child), parents(from));
      }
    }
    for (int union = chance.nextInt(1 + size / 3); union > 0; union--) {
      couple(people.get(chance.nextInt(size)), people.get(chance.nextInt(size)));
    }
    for (int home = chance.nextInt(3); home > 0; home--) {
      told.home(
          "one home",
          IntStream.range(0, size)
              .filter(n -> chance.nextInt(4) == 0)
              .mapToObj(people::get)
              .toArray(String[]::new));
    }
    return told.graph();
  }

  private void person(int number) {
    var name = WORDS[chance.nextInt(WORDS.length)] + " " + number;
    switch (chance.nextInt(3)) {
      case 0 -> told.women(name);
      case 1 -> told.men(name);
      default -> told.people(name);
    }
    if (chance.nextInt(4) == 0) {
      told.note(name, "mother, guardian");
    }
    people.add(name);
  }

  private String[] parents(int before) {
    var one = people.get(chance.nextInt(before));
    var other = people.get(chance.nextInt(before));
    return one.equals(other) ? new String[] {one} : new String[] {one, other};
  }

  private void couple(String one, String other) {
    if (!one.equals(other)) {
      if (chance.nextBoolean()) {
        told.together(one, other);
      } else {
        told.apart(one, other);
      }
    }
  }
}
