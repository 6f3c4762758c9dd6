/**
 * "The data is not disclosed outside the EU or EEA under any circumstances": each machine that the
 * register may speak to, by name and country, and the one place where it does (S29).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "association")
package fi.tallessa.outside;
