package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Bond;
import fi.tallessa.family.relative.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Tells of a family, one sentence after another; a person's key is the word they are called by. */
final class Telling {

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Union> unions = new ArrayList<>();
  private final List<Descent> descents = new ArrayList<>();
  private final List<Home> homes = new ArrayList<>();

  static Telling of() {
    return new Telling();
  }

  Telling women(String... names) {
    return all(Sign.WOMAN, names);
  }

  Telling men(String... names) {
    return all(Sign.MAN, names);
  }

  Telling people(String... names) {
    return all(Sign.NOT_STATED, names);
  }

  private Telling all(Sign sign, String... names) {
    for (var name : names) {
      people.put(
          name,
          new Person(name, sign, false, false, Standing.TOLD, name, "", name, OptionalInt.empty()));
    }
    return this;
  }

  Telling mine(String name) {
    return change(name, one -> with(one, Standing.MINE, "this file"));
  }

  Telling open(String name, String code) {
    return change(name, one -> with(one, new Standing.MayOpen("/customers/" + code), code));
  }

  Telling guardians(String... names) {
    Arrays.stream(names).forEach(name -> change(name, Telling::guardian));
    return this;
  }

  Telling died(String... names) {
    Arrays.stream(names).forEach(name -> change(name, Telling::dead));
    return this;
  }

  Telling note(String name, String note) {
    return change(name, one -> with(one, one.standing(), note));
  }

  Telling years(String name, int years) {
    return change(
        name,
        one ->
            new Person(
                one.key(),
                one.sign(),
                one.died(),
                one.guardian(),
                one.standing(),
                one.name(),
                one.note(),
                one.aloud(),
                OptionalInt.of(years)));
  }

  Telling together(String one, String other) {
    unions.add(new Union(one, other, Bond.TOGETHER));
    return this;
  }

  Telling apart(String one, String other) {
    unions.add(new Union(one, other, Bond.APART));
    return this;
  }

  Telling child(String child, String... parents) {
    descents.add(Descent.of(child, parents));
    return this;
  }

  Telling children(List<String> parents, String... children) {
    descents.add(new Descent(parents, false, List.of(children)));
    return this;
  }

  Telling foster(String child, String... parents) {
    descents.add(new Descent(List.of(parents), true, List.of(child)));
    return this;
  }

  Telling siblings(String... names) {
    descents.add(new Descent(List.of(), false, List.of(names)));
    return this;
  }

  Telling home(String words, String... members) {
    homes.add(new Home(words, List.of(members)));
    return this;
  }

  FamilyGraph graph() {
    return new FamilyGraph(List.copyOf(people.values()), unions, descents, homes);
  }

  private Telling change(String name, UnaryOperator<Person> change) {
    people.compute(name, (key, one) -> change.apply(one));
    return this;
  }

  private static Person with(Person one, Standing standing, String note) {
    return new Person(
        one.key(),
        one.sign(),
        one.died(),
        one.guardian(),
        standing,
        one.name(),
        note,
        one.aloud(),
        one.years());
  }

  private static Person guardian(Person one) {
    return new Person(
        one.key(),
        one.sign(),
        one.died(),
        true,
        one.standing(),
        one.name(),
        one.note().isEmpty() ? "guardian" : one.note(),
        one.aloud() + ", guardian",
        one.years());
  }

  private static Person dead(Person one) {
    return new Person(
        one.key(),
        one.sign(),
        true,
        one.guardian(),
        one.standing(),
        one.name(),
        one.note(),
        one.aloud() + ", died",
        one.years());
  }
}
