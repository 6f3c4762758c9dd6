package fi.tallessa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears the statements that one thread sends to the database, so that a test can say how many a
 * page may cost. MockMvc answers on the thread of the test, so a page's statements are all heard.
 */
public final class Statements implements BeanPostProcessor {

  private final ThreadLocal<List<String>> heard = new ThreadLocal<>();

  /** Something that is done while listening. */
  @FunctionalInterface
  public interface Doing {
    void run() throws Exception;
  }

  /** The statements sent meanwhile, in their order; transactions begin and end without one. */
  public List<String> during(Doing doing) {
    var statements = new ArrayList<String>();
    heard.set(statements);
    try {
      doing.run();
      return List.copyOf(statements);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    } finally {
      heard.remove();
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Listened(source) : bean;
  }

  private void hear(String sql) {
    var statements = heard.get();
    if (statements != null) {
      statements.add(sql.strip());
    }
  }

  private final class Listened extends DelegatingDataSource {

    Listened(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return listened(Connection.class, super.getConnection(), "");
    }
  }

  private <T> T listened(Class<T> type, T real, String prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                hear(arguments == null ? prepared : String.valueOf(arguments[0]));
              }
              return onwards(call(real, method, arguments), arguments);
            }));
  }

  private Object onwards(Object result, Object[] arguments) {
    if (result instanceof PreparedStatement statement) {
      return listened(PreparedStatement.class, statement, (String) arguments[0]);
    }
    return result instanceof Statement statement
        ? listened(Statement.class, statement, "")
        : result;
  }

  private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
