package stadtblick;

import de.fraunhofer.iosb.ilt.frostserver.messagebus.MessageBusFactory;
import de.fraunhofer.iosb.ilt.frostserver.path.Version;
import de.fraunhofer.iosb.ilt.frostserver.persistence.PersistenceManagerFactory;
import de.fraunhofer.iosb.ilt.frostserver.service.Service;
import de.fraunhofer.iosb.ilt.frostserver.service.ServiceRequest;
import de.fraunhofer.iosb.ilt.frostserver.service.ServiceRequestBuilder;
import de.fraunhofer.iosb.ilt.frostserver.service.ServiceResponse;
import de.fraunhofer.iosb.ilt.frostserver.service.ServiceResponseDefault;
import de.fraunhofer.iosb.ilt.frostserver.settings.CoreSettings;
import de.fraunhofer.iosb.ilt.frostserver.util.HttpMethod;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Carries HTTP to FROST-Server's own engine and back, and nothing else. It stands in for the web archive where
 * a package source has only FROST-Server's libraries: parsing, paging, the database and every answer are theirs.
 * Settings are the context parameters of the web archive.
 */
public class FrostServlet extends HttpServlet {
    private CoreSettings settings;

    @Override
    public void init() throws ServletException {
        ServletContext context = getServletContext();
        Properties properties = new Properties();
        for (String name : Collections.list(context.getInitParameterNames())) {
            properties.setProperty(name, context.getInitParameter(name));
        }
        settings = new CoreSettings(properties);
        PersistenceManagerFactory.init(settings).maybeUpdateDatabase();
        MessageBusFactory.createMessageBus(settings);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rawPath = request.getRequestURI().substring(request.getContextPath().length() + 1);
        String path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
        int slash = path.indexOf('/');
        Version version = settings.getPluginManager().getVersion(slash < 0 ? path : path.substring(0, slash));
        if (version == null) {
            response.sendError(404, "no such version");
            return;
        }
        String query = request.getQueryString() == null
            ? null : URLDecoder.decode(request.getQueryString(), StandardCharsets.UTF_8);
        String urlPath = slash < 0 ? "" : path.substring(slash);
        try (Service service = new Service(settings)) {
            String type = service.getRequestType(
                HttpMethod.fromString(request.getMethod()), version, urlPath, request.getContentType());
            ServiceRequest serviceRequest = new ServiceRequestBuilder(settings, version)
                .withRequestType(type)
                .withUrlPath(urlPath)
                .withUrlQuery(query)
                .withParameterMap(parameters(request.getQueryString()))
                .withContent(request.getInputStream())
                .withContentType(request.getContentType())
                .build();
            answer(service.execute(serviceRequest, new ServiceResponseDefault()), response);
        }
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> result = new HashMap<>();
        for (String part : (query == null ? "" : query).split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                result.computeIfAbsent(URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8), key -> new ArrayList<>())
                    .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return result;
    }

    private static void answer(ServiceResponse from, HttpServletResponse to) throws IOException {
        to.setStatus(from.getCode());
        from.getHeaders().forEach(to::setHeader);
        to.setCharacterEncoding("UTF-8");
        to.setContentType(from.getContentType() == null ? "application/json" : from.getContentType());
        String body = from.getWriter().toString();
        to.getWriter().write(body.isEmpty() && from.getMessage() != null ? from.getMessage() : body);
    }
}
