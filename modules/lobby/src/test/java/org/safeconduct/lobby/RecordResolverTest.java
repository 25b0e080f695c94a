package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** Pages read records, and only read them. */
class RecordResolverTest {

    private record Row(String number, int persons) {}

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final RecordResolver resolver = new RecordResolver();
    private final Context context = new Context();
    private final Row row = new Row("C-2026-0000001", 3);

    @Test
    void aComponentIsRead() {
        assertThat(resolver.getValue(context, row, "persons")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, row, "toString")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.getValue(context, null, "row")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void nothingIsWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, row, "persons", 4))
                .isInstanceOf(PropertyNotWritableException.class);
        assertThat(resolver.isReadOnly(context, row, "persons")).isTrue();
    }
}
