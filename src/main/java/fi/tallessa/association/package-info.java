/**
 * "One central register": the one controller with its units, services, grants and days, how long
 * each thing may take, and the municipalities of Finland as everybody names them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"vault"})
package fi.tallessa.association;
