package fi.tallessa.demo.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PostgreSQL's own log of what it was told, cut into the requests that told it. */
final class StatementLog {

  private static final String MARK = "select 'click'";

  private final Home home;
  private final Postgres postgres;
  private long from;

  StatementLog(Home home, Postgres postgres) {
    this.home = home;
    this.postgres = postgres;
  }

  /** The statements of each click, in their order; transactions one after the other. */
  List<List<Ran>> of(List<Click> clicks, int status)
      throws SQLException, IOException, InterruptedException {
    postgres.logStatements(true);
    Thread.sleep(500);
    from = file().toFile().length();
    for (var click : clicks) {
      postgres.run(MARK);
      click.expecting(status);
    }
    Thread.sleep(500);
    postgres.logStatements(false);
    return cut();
  }

  private Path file() throws SQLException {
    return home.postgres().resolve(postgres.text("select pg_current_logfile('jsonlog')"));
  }

  private List<List<Ran>> cut() throws IOException, SQLException {
    var clicks = new ArrayList<List<Ran>>();
    var json = JsonMapper.builder().build();
    for (var line : written().lines().toList()) {
      var said = json.readTree(line);
      var message = text(said, "message");
      if (text(said, "user").equals("postgres") && message.endsWith(MARK)) {
        clicks.add(new ArrayList<>());
      } else if (text(said, "user").equals("tallessa_app") && ran(message) && !clicks.isEmpty()) {
        clicks.getLast().add(Ran.logged(said.get("pid").asLong(), message, text(said, "detail")));
      }
    }
    return clicks.stream().map(StatementLog::oneAfterTheOther).toList();
  }

  private String written() throws IOException, SQLException {
    try (var file = new RandomAccessFile(file().toFile(), "r")) {
      file.seek(from);
      var bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static boolean ran(String message) {
    return message.startsWith("statement: ")
        || (message.startsWith("execute ") && !message.startsWith("execute fetch"));
  }

  private static String text(JsonNode line, String name) {
    return line.has(name) ? line.get(name).asString() : "";
  }

  /** A request may use two connections, turn about; over one they must follow each other. */
  private static List<Ran> oneAfterTheOther(List<Ran> statements) {
    var done = new ArrayList<Ran>();
    var open = new LinkedHashMap<Long, List<Ran>>();
    for (var statement : statements) {
      if (statement.begins()) {
        open.put(statement.session(), new ArrayList<>());
      }
      open.getOrDefault(statement.session(), done).add(statement);
      if (statement.ends() && open.containsKey(statement.session())) {
        done.addAll(open.remove(statement.session()));
      }
    }
    return done;
  }
}
