package org.safeconduct.api.edge;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A form that cannot be taken apart, or was broken off before its end, is the caller's mistake. */
@Provider
public class FormIn implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return context.proceed();
        }
        String boundary = type.getParameters().get("boundary");
        if (boundary == null) {
            throw new BadRequestException("The form names no boundary");
        }
        WholeForm form = new WholeForm(context.getInputStream(), boundary);
        context.setInputStream(form);
        return whole(context, form);
    }

    private static Object whole(ReaderInterceptorContext context, WholeForm form) throws IOException {
        try {
            Object read = context.proceed();
            if (!form.ended()) {
                throw new BadRequestException("The form was broken off");
            }
            return read;
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
    }
}
