package coop.impulsion.disbursement.web;

import coop.impulsion.disbursement.OrderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The tone of the chip that says how an order stands. */
@Named("disbursementTones")
@ApplicationScoped
public class Tones {

    public String of(OrderStatus status) {
        return switch (status) {
            case PREPARED, APPROVED, ISSUED -> "waiting";
            case BOOKED -> "good";
            case WITHDRAWN -> "neutral";
            case REJECTED, BOUNCED -> "bad";
        };
    }
}
