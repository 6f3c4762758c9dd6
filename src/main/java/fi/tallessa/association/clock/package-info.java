/**
 * By when the law wants an answer: a month for whoever asks about their data, hours for a breach.
 */
@org.springframework.modulith.NamedInterface("clock")
package fi.tallessa.association.clock;
