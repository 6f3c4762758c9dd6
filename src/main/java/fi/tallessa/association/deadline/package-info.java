/**
 * How long each thing may take or be kept, with its source. Other modules ask {@link
 * fi.tallessa.association.deadline.Deadlines} instead of counting by a number of their own.
 */
@org.springframework.modulith.NamedInterface("deadline")
package fi.tallessa.association.deadline;
