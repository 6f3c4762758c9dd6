package fi.tallessa.demo;

import fi.tallessa.kernel.Role;

/** The people who work in the invented association: the fixed cast of tests, demo and pictures. */
public enum Cast {
  MAIJA("Maija Lehto", Role.WORKER, "works in the open house; Elli and Onni are her customers"),
  PETRI("Petri Niemi", Role.WORKER, "works in family counselling"),
  CELIA("Celia Berg", Role.WORKER, "works in family groups; lives next door to the Rantalas"),
  SANNA("Sanna Aalto", Role.MANAGER, "line manager of Maija and Petri, system administrator"),
  HELI("Heli Koski", Role.MANAGER, "line manager of Celia, system administrator"),
  DAAVID("Daavid Holm", Role.DATA_PROTECTION, "data-protection contact"),
  FANNY("Fanny Lind", Role.STATISTICS, "reads statistics, never a customer"),
  TIINA("Tiina Harju", Role.WORKER, "a student in practice with Elli; Maija countersigns");

  /** Long enough for the rules, and no secret: everybody in the demo is invented. */
  public static final String PASSWORD = "seitsemän punaista soutuvenettä";

  private final String name;
  private final Role role;
  private final String part;

  Cast(String name, Role role, String part) {
    this.name = name;
    this.role = role;
    this.part = part;
  }

  public String fullName() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** What they are in the story, in one line. */
  public String part() {
    return part;
  }

  public String userName() {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
  }

  /** 20 bytes, the same at every start, so that an authenticator set up once goes on working. */
  public byte[] seed() {
    var seed = new byte[20];
    new java.util.Random(ordinal() + 1L).nextBytes(seed);
    return seed;
  }
}
