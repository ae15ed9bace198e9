package io.allium.processor.testing.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor's side of the protocol: remembers what is underlined in which file. */
final class Editor implements LanguageClient {
    /** What the server says about itself. */
    record Status(String type, String message) {}

    private final Map<Path, List<Diagnostic>> published = new HashMap<>();
    private final CountDownLatch ready = new CountDownLatch(1);

    /** Opens when the projects are imported. */
    CountDownLatch ready() {
        return ready;
    }

    /** The errors and warnings in a file. */
    synchronized List<Diagnostic> diagnostics(Path file) {
        return published.getOrDefault(file, List.of()).stream()
                .filter(diagnostic -> diagnostic.getSeverity() == DiagnosticSeverity.Error
                        || diagnostic.getSeverity() == DiagnosticSeverity.Warning)
                .toList();
    }

    /** The same, as soon as it is what is expected, or when the time is over. */
    synchronized List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> expected, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long left = patience.toNanos();
        while (!expected.test(diagnostics(file)) && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = deadline - System.nanoTime();
        }
        return diagnostics(file);
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        published.put(Path.of(URI.create(params.getUri())), List.copyOf(params.getDiagnostics()));
        notifyAll();
    }

    /** What the server for Java tells instead of progress. */
    @JsonNotification("language/status")
    public void status(Status status) {
        if (status.type().equals("ServiceReady")) {
            ready.countDown();
        }
    }

    /** Word of projects and class paths. */
    @JsonNotification("language/eventNotification")
    public void event(Object event) {}

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        return CompletableFuture.completedFuture(
                params.getItems().stream().<Object>map(item -> Map.of()).toList());
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public void logMessage(MessageParams params) {}

    @Override
    public void telemetryEvent(Object object) {}
}
