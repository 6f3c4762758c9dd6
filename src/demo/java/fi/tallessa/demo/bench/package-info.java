/**
 * What a click costs: the register is started as a process of its own on its own data folder, asked
 * over TLS as a browser would, and compared with its own statements run raw. Only bin/bench starts
 * it.
 */
package fi.tallessa.demo.bench;
