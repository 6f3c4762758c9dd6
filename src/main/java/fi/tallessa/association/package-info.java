/**
 * "One central register": the one controller with its units and services inside it, and the
 * municipalities of Finland as everybody names them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.tallessa.association;
