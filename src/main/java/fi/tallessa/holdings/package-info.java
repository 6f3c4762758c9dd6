/**
 * The waist: where what we keep meets what we owe. Records implement {@link Holding}; retention,
 * rights and the notice work on lists of holdings and never import a record module. Pure Java.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package fi.tallessa.holdings;
