/**
 * "The data is processed only for customer work and for statistics", and nobody can be recognised
 * in these: what is counted leaves the files as sealed facts without an id, and comes out through
 * one gate alone, a closed period at a time. No way leads from a figure to a customer.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "association", "association::deadline", "document", "vault"})
package fi.tallessa.statistics;
