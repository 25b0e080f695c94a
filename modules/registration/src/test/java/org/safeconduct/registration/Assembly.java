package org.safeconduct.registration;

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

    <T> void use(Class<T> type, T thing) {
        made.put(type, thing);
    }

    <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known != null ? known : make(type));
    }

    /** The manager of a unit, the same for all faces that ask for it. */
    EntityManager unit(String name) {
        return managers.computeIfAbsent(name, unit -> UNITS.computeIfAbsent(unit, TestDatabase::unit)
                .createEntityManager());
    }

    List<EntityManager> managers() {
        return List.copyOf(managers.values());
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object thing = constructor.newInstance();
            made.put(type, thing);
            for (Field field : type.getDeclaredFields()) {
                inject(thing, field);
            }
            return thing;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void inject(Object thing, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(thing, unit(field.getAnnotation(PersistenceContext.class).unitName()));
        } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
            field.set(thing, TestDatabase.app());
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(thing, get(field.getType()));
        }
    }
}
