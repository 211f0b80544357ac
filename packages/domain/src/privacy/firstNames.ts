/** Frequent first names: a name before a bare date is only taken for a person's when it begins with one of these. */
export const firstNames: ReadonlySet<string> = new Set(
  `Adam Ahmed Aleksander Alexander Ali Alina Amelie Andrea Andreas Angelika Anja Anna Anne Anton Ayşe Barbara Ben Benjamin Bernd Birgit Brigitte
  Carla Charlotte Christian Christina Christine Clara Claudia Daniel David Dennis Dieter Dominik Elena Elias Elif Elisabeth Ella Emil Emilia Emily
  Emma Erika Eva Fatima Felix Finn Florian Frank Franz Frieda Gabriele Georg Greta Günter Hannah Hans Heike Heinz Helga Henry Ida Ines Ingrid Jakob
  Jan Jana Jannik Jasmin Jens Joachim Johanna Johannes Jonas Jörg Josef Julia Julian Jürgen Karin Karl Katharina Kevin Klara Klaus Lara Laura Lea
  Lena Leon Leonie Lina Linus Lisa Louis Luca Luis Luisa Lukas Maja Manfred Maria Marie Mario Markus Marlene Martin Mathilda Matteo Matthias Max
  Maximilian Mehmet Melanie Mia Michael Mila Mohamed Mohammed Monika Moritz Mustafa Nadine Nele Nico Nicole Nina Noah Nora Oliver Omar Oskar Patrick
  Paul Paula Peter Petra Philipp Ralf Renate Robert Sabine Samuel Sandra Sarah Sebastian Simon Sofia Sonja Sophia Sophie Stefan Stefanie Susanne Sven
  Theo Thomas Tim Tobias Tom Ursula Ute Vanessa Werner Wolfgang Yusuf Yvonne Zeynep Zoe`.split(/\s+/),
)
