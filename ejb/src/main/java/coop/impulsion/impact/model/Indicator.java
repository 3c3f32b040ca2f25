package coop.impulsion.impact.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Something a fund measures in its projects, for example "meals in reused boxes". A flow is added up over a period, a
 * stock is read at its last measure.
 */
@Entity
@Table(name = "impact_indicator")
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_indicator_seq")
    @SequenceGenerator(name = "impact_indicator_seq", sequenceName = "impact_indicator_seq", allocationSize = 50)
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    private String code;
    private String label;
    private String unit;

    @Column(name = "is_flow")
    private boolean isFlow;

    @Column(name = "is_active")
    private boolean isActive;

    @Version
    private long version;

    protected Indicator() {}

    public static Indicator define(long fundId, String code, String label, String unit, boolean isFlow) {
        Indicator indicator = new Indicator();
        indicator.fundId = fundId;
        indicator.code = code;
        indicator.label = label;
        indicator.unit = unit;
        indicator.isFlow = isFlow;
        indicator.isActive = true;
        return indicator;
    }

    /** Stops being asked for; its measures stay. */
    public void retire() {
        isActive = false;
    }

    /** Is asked for again. */
    public void resume() {
        isActive = true;
    }
}
