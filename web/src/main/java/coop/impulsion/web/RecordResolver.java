package coop.impulsion.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets pages read the components of records as properties, {@code #{row.number}}, which Expression Language 5 can't yet. */
public class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new ELException("cannot read " + property + " of " + base.getClass(), unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records don't change: nothing is resolved here, so that Expression Language reports the attempt.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean isRecords = accessor(base, property) != null;
        context.setPropertyResolved(isRecords);
        return isRecords;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        return ACCESSORS
                .computeIfAbsent(base.getClass(), RecordResolver::accessors)
                .get(property.toString());
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
    }
}
