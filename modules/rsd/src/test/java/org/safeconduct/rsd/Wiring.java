package org.safeconduct.rsd;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.schema.TestDatabase;

/** Does what the container does to our beans: makes one of each and fills what they ask for. */
final class Wiring {

    private static final Map<String, EntityManagerFactory> UNITS = new ConcurrentHashMap<>();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, EntityManager> managers = new HashMap<>();

    <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        return type.cast(bean == null ? make(type) : bean);
    }

    Collection<EntityManager> managers() {
        return List.copyOf(managers.values());
    }

    EntityManager manager(String unit) {
        return managers.computeIfAbsent(unit,
                name -> UNITS.computeIfAbsent(name, TestDatabase::unit).createEntityManager());
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        Object value = asked(field);
        if (value != null) {
            field.setAccessible(true);
            field.set(bean, value);
        }
    }

    private Object asked(Field field) {
        PersistenceContext context = field.getAnnotation(PersistenceContext.class);
        if (context != null) {
            return manager(context.unitName());
        }
        if (field.isAnnotationPresent(Resource.class)) {
            return TestDatabase.app();
        }
        return field.isAnnotationPresent(Inject.class) ? get(field.getType()) : null;
    }
}
