/** The locked cabinets: which papers lie where, who has taken them, and when they may go (S26). */
@org.springframework.modulith.NamedInterface("cabinet")
package fi.tallessa.legalbasis.cabinet;
