// Who is in the team.
export interface Member {
  name: string;
  role: string;
}

export const people: readonly Member[] = [
  { name: "Ada", role: "Analyst" },
  { name: "Grace", role: "Compilers" },
  { name: "Katherine", role: "Trajectories" },
  { name: "Margaret", role: "Flight software" },
];
