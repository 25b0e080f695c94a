package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.safeconduct.schema.TestDatabase;

/** Does what the container does to our beans: makes one of each, fills what they ask for, and keeps them in one transaction. */
public final class Wiring {

    private static final Map<String, EntityManagerFactory> UNITS = new ConcurrentHashMap<>();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, EntityManager> managers = new HashMap<>();
    private boolean acting;

    public <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        return type.cast(bean == null ? make(type) : bean);
    }

    /** Those of the units that were asked for so far. */
    public Collection<EntityManager> managers() {
        return List.copyOf(managers.values());
    }

    public EntityManager manager(String unit) {
        return managers.computeIfAbsent(unit, this::open);
    }

    private EntityManager open(String unit) {
        EntityManager manager = UNITS.computeIfAbsent(unit, TestDatabase::unit).createEntityManager();
        if (acting) {
            manager.getTransaction().begin();
        }
        return manager;
    }

    /**
     * One transaction over all units; what is refused leaves nothing behind.
     *
     * @param last unit that commits after the others: with one connection its locks would be held as long
     */
    public <T> T act(String last, Supplier<T> act) {
        acting = true;
        managers.values().forEach(manager -> manager.getTransaction().begin());
        try {
            T answer = act.get();
            List<String> units = new ArrayList<>(managers.keySet());
            units.sort((one, other) -> Boolean.compare(one.equals(last), other.equals(last)));
            managers.values().forEach(EntityManager::flush);
            units.forEach(unit -> managers.get(unit).getTransaction().commit());
            return answer;
        } finally {
            acting = false;
            managers.values()
                    .stream()
                    .filter(manager -> manager.getTransaction().isActive())
                    .forEach(manager -> manager.getTransaction().rollback());
            managers.values().forEach(EntityManager::clear);
        }
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
