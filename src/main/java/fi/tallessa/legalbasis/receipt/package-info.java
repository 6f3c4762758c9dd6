/** What goes home with whoever answered: on paper, and for machines. */
@org.springframework.modulith.NamedInterface("receipt")
package fi.tallessa.legalbasis.receipt;
