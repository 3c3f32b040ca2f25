package coop.impulsion.access.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses requests above 16 MB (413), those that say so before they are read and the others when they get there. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class RequestSizeFilter implements ContainerRequestFilter {

    static final long LARGEST = 16L * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST) {
            request.abortWith(tooLarge().toResponse());
        } else if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static Problem tooLarge() {
        return Problem.of(413, "The request is too large", "At most " + LARGEST + " bytes are read.");
    }

    private static final class Limited extends FilterInputStream {

        private long left = LARGEST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new WebApplicationException(tooLarge().toResponse());
            }
        }
    }
}
