/**
 * What leaves the register as a document to keep: tagged PDF that a screen reader reads in order,
 * with our own letters in it, made without asking anybody.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.tallessa.document;
