/** What consent is asked for, in whole texts that never change once used. */
@org.springframework.modulith.NamedInterface("item")
package fi.tallessa.legalbasis.item;
