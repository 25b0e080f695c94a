package org.safeconduct.rsd;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.safeconduct.schema.TestDatabase;

/** Puts faces together as the container would: one of each, fields by type, an entity manager for each unit. */
final class Assembly {

    private static final Map<String, EntityManagerFactory> UNITS = new ConcurrentHashMap<>();

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<String, EntityManager> managers = new HashMap<>();
    private boolean acting;

    <T> void use(Class<T> type, T thing) {
        made.put(type, thing);
    }

    <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known != null ? known : make(type));
    }

    EntityManager unit(String name) {
        return managers.computeIfAbsent(name, this::open);
    }

    private EntityManager open(String name) {
        EntityManager manager = UNITS.computeIfAbsent(name, TestDatabase::unit).createEntityManager();
        if (acting) {
            manager.getTransaction().begin();
        }
        return manager;
    }

    void begin() {
        acting = true;
        managers.values().forEach(manager -> manager.getTransaction().begin());
    }

    void commit() {
        List.copyOf(managers.values()).forEach(manager -> manager.getTransaction().commit());
    }

    /** Rolls back what was not committed. */
    void end() {
        acting = false;
        for (EntityManager manager : managers.values()) {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.clear();
        }
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object thing = constructor.newInstance();
            made.put(type, thing);
            fill(thing, type);
            return thing;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    void fill(Object thing, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            try {
                inject(thing, field);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field.toString(), e);
            }
        }
    }

    private void inject(Object thing, Field field) throws IllegalAccessException {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.setAccessible(true);
            field.set(thing, unit(field.getAnnotation(PersistenceContext.class).unitName()));
        } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
            field.setAccessible(true);
            field.set(thing, TestDatabase.app());
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.setAccessible(true);
            field.set(thing, get(field.getType()));
        }
    }
}
