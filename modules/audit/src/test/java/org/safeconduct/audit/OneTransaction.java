package org.safeconduct.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction as the container gives it: whoever asks for a connection gets the same one, until it is committed. */
final class OneTransaction implements AutoCloseable {

    private final Connection connection;

    OneTransaction(DataSource source) {
        try {
            connection = source.getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DataSource data() {
        Connection kept = like(Connection.class, (method, args) -> method.getName().equals("close")
                ? null
                : method.invoke(connection, args));
        return like(DataSource.class, (method, args) -> kept);
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was not committed is rolled back. */
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Answer {
        Object to(java.lang.reflect.Method method, Object[] args) throws ReflectiveOperationException;
    }

    private static <T> T like(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, method, args) -> {
            try {
                return answer.to(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
