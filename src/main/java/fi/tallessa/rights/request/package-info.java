/** The queue of what people ask of their own data, and each request on its way to an answer. */
@org.springframework.modulith.NamedInterface("request")
package fi.tallessa.rights.request;
