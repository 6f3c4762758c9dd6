/**
 * What is being typed and not yet saved: kept on the server from the first words on, sealed with
 * the key of whom it is about, and never in a browser.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "association", "association::deadline", "legalbasis", "vault"})
package fi.tallessa.drafts;
