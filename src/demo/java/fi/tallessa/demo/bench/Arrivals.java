package fi.tallessa.demo.bench;

import fi.tallessa.demo.InventedPeople;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the bench's register up to so many customers, through the register's own services. */
@Component
@Profile("bench")
class Arrivals implements ApplicationRunner {

  /** Several registrars at once, as in a busy office; more only wait for the same disk. */
  private static final int AT_ONCE = 8;

  private final Office office;
  private final PhoneCall call;
  private final int customers;
  private final Path people;
  private final InventedPeople invented = new InventedPeople();

  Arrivals(
      Office office,
      PhoneCall call,
      @Value("${bench.customers}") int customers,
      @Value("${bench.people}") Path people) {
    this.office = office;
    this.call = call;
    this.customers = customers;
    this.people = people;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    office.open();
    int there = there();
    if (there < customers) {
      fill(there);
    }
  }

  private void fill(int there) throws IOException {
    var registrars = office.registrars();
    var service = office.service();
    var pace = new Pace(customers - there);
    try (var notes = new PrintWriter(Files.newBufferedWriter(people, StandardOpenOption.APPEND));
        var registering = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int number : IntStream.range(there, customers).toArray()) {
        int registrar = number % registrars.size();
        registering.execute(
            () -> {
              var visit = office.visit(registrars.get(registrar));
              notes.println(call.from(invented, registrar, service, visit).written());
              pace.one();
            });
      }
    }
  }

  private int there() throws IOException {
    if (!Files.exists(people)) {
      Files.createFile(people);
    }
    try (var lines = Files.lines(people)) {
      return (int) lines.count();
    }
  }
}
