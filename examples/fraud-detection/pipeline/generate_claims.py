"""Write the synthetic claims of one data release as CSV files, one per split.

Nothing here describes a real person: every row is drawn from seeded distributions.
`confirmed_fraud` is the outcome after investigation. `referred` is what the referral desk thought
before it: it follows the same signals, but also refers members with many specialist visits, who are
more often women. A model trained on `referred` therefore inherits that habit.
"""

import argparse
from pathlib import Path

import numpy as np
import pandas as pd
import yaml

RACES = ["white", "black", "hispanic", "asian"]
RACE_SHARES = [0.55, 0.18, 0.16, 0.11]
WOMEN_SHARE = 0.488


def sigmoid(value):
    return 1.0 / (1.0 + np.exp(-value))


def claims(rows: int, release: dict, generator: np.random.Generator, shift: float = 0.0) -> pd.DataFrame:
    """One split of `rows` claims. `shift` moves two inputs a little, in standard deviations."""
    women = int(round(rows * WOMEN_SHARE))
    sex = generator.permutation(np.repeat(["F", "M"], [women, rows - women]))
    race = generator.choice(RACES, size=rows, p=RACE_SHARES)
    is_woman = np.where(sex == "F", 0.5, -0.5)

    frequency = generator.normal(size=rows) + shift
    amount = generator.normal(size=rows) + shift
    outlier = generator.normal(size=rows)
    distance = generator.normal(size=rows) + 0.08 * (race == "hispanic") - 0.06 * (race == "asian")
    denials = generator.poisson(0.9, size=rows)
    delay = generator.normal(size=rows)
    visits = generator.normal(size=rows) + release["visits_gap"] * is_woman

    signal = 0.62 * frequency + 0.48 * amount + 0.80 * outlier + 0.34 * distance + 0.42 * (denials - 0.9) + 0.22 * delay
    confirmed = generator.random(rows) < sigmoid(release["fraud_intercept"] + release["fraud_slope"] * signal)
    referred = generator.random(rows) < sigmoid(
        release["referral_intercept"] + release["referral_slope"] * signal + release["referral_visits"] * visits
    )
    # Older releases measured the provider's billing pattern less exactly.
    measured_outlier = outlier + release["outlier_noise"] * generator.normal(size=rows)
    area = generator.integers(0, 60, size=rows) + 20 * (race == "black")

    table = pd.DataFrame(
        {
            "transaction_freq": np.round(np.exp(0.9 + 0.35 * frequency), 3),
            "amount": np.round(np.exp(5.4 + 0.60 * amount), 2),
            "provider_outlier_score": np.round(measured_outlier, 4),
            "provider_distance_km": np.round(np.exp(2.2 + 0.50 * distance), 2),
            "prior_denials": denials,
            "days_to_submit": np.round(np.exp(1.8 + 0.40 * delay), 2),
            "specialist_visits": np.round(np.exp(1.1 + 0.30 * visits), 3),
            "sex": sex,
            "race": race,
            "referred": referred.astype(int),
            "confirmed_fraud": confirmed.astype(int),
        }
    )
    if release["with_member_zip"]:
        # 00001 to 00080: a range of postal codes that was never assigned to a place.
        table.insert(7, "member_zip", [f"{code:05d}" for code in area + 1])
    return table


def splits(release: dict) -> dict[str, pd.DataFrame]:
    generator = np.random.default_rng(release["seed"])
    tables = {name: claims(rows, release, generator) for name, rows in release["rows"].items()}
    tables["production"] = claims(release["production_rows"], release, generator, release["production_shift"])
    return tables


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--release", required=True, help="name of the data release in releases.yml")
    parser.add_argument("--out", required=True, type=Path, help="folder for the CSV files")
    arguments = parser.parse_args()
    releases = yaml.safe_load((Path(__file__).parent / "releases.yml").read_text())
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, table in splits(releases[arguments.release]).items():
        table.to_csv(arguments.out / f"{name}.csv", index=False, lineterminator="\n")


if __name__ == "__main__":
    main()
