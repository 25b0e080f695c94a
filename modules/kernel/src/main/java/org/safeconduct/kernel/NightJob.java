package org.safeconduct.kernel;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A job of Jakarta Batch, by the name of its file. The runtime finds the file in the deployment of whoever asks, so each module
 * starts only its own.
 */
public final class NightJob {

    /**
     * A run of the job.
     *
     * @param state as the batch runtime names it, for example {@code STARTED} or {@code COMPLETED}
     * @param ended null while it runs
     * @param read candidates looked at
     * @param written candidates handed on to be acted upon
     */
    public record Run(
            long execution, String state, OffsetDateTime started, OffsetDateTime ended, long read, long written) {}

    private static final String NODE = "node";
    private static final int LATEST = 20;
    private static final Set<BatchStatus> LEFT_OPEN = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED,
            BatchStatus.STOPPING, BatchStatus.STOPPED);
    private static final Logger LOG = Logger.getLogger(NightJob.class.getName());

    private final String name;

    public NightJob(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Starts it and gives its execution id; that of the present run if there is one. */
    public long start() {
        JobOperator operator = BatchRuntime.getJobOperator();
        return running(operator).stream().findFirst().orElseGet(() -> operator.start(name, owner()));
    }

    private List<Long> running(JobOperator operator) {
        try {
            return operator.getRunningExecutions(name);
        } catch (NoSuchJobException neverRun) {
            return List.of();
        }
    }

    /** The latest runs, newest first. */
    public List<Run> runs() {
        return latest(BatchRuntime.getJobOperator()).stream().map(NightJob::run).toList();
    }

    private List<JobExecution> latest(JobOperator operator) {
        try {
            return operator.getJobInstances(name, 0, LATEST)
                    .stream()
                    .flatMap(instance -> operator.getJobExecutions(instance).stream())
                    .sorted(Comparator.comparingLong(JobExecution::getExecutionId).reversed())
                    .limit(LATEST)
                    .toList();
        } catch (NoSuchJobException neverRun) {
            return List.of();
        }
    }

    /**
     * What a crash or a stop of this node left open goes on where its last checkpoint is. For the start of the server: the
     * runtime refuses what really runs.
     */
    public void resume() {
        JobOperator operator = BatchRuntime.getJobOperator();
        latest(operator).stream()
                .filter(execution -> LEFT_OPEN.contains(execution.getBatchStatus()))
                .filter(execution -> owner().equals(execution.getJobParameters()))
                .map(JobExecution::getExecutionId)
                .findFirst()
                .ifPresent(id -> restart(operator, id));
    }

    private void restart(JobOperator operator, long id) {
        try {
            operator.restart(id, owner());
        } catch (BatchRuntimeException refused) {
            LOG.log(Level.WARNING, "Execution {0} of {1} cannot be restarted; the next night takes up what it left",
                    new Object[]{id, name});
        }
    }

    private static Properties owner() {
        Properties owner = new Properties();
        owner.setProperty(NODE, System.getProperty("jboss.node.name", "one"));
        return owner;
    }

    private static Run run(JobExecution execution) {
        List<StepExecution> steps = BatchRuntime.getJobOperator().getStepExecutions(execution.getExecutionId());
        return new Run(execution.getExecutionId(), execution.getBatchStatus().name(),
                at(execution.getStartTime()), at(execution.getEndTime()), count(steps, Metric.MetricType.READ_COUNT),
                count(steps, Metric.MetricType.WRITE_COUNT));
    }

    private static long count(List<StepExecution> steps, Metric.MetricType type) {
        return steps.stream()
                .flatMap(step -> Arrays.stream(step.getMetrics()))
                .filter(metric -> metric.getType() == type)
                .mapToLong(Metric::getValue)
                .sum();
    }

    private static OffsetDateTime at(Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }
}
