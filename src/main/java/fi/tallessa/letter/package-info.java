/**
 * Letters to the people whose data we keep, put together from few paragraphs that are read and
 * tested one by one: to be printed and given or posted, never sent by e-mail.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"association", "document"})
package fi.tallessa.letter;
