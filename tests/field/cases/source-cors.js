// Express, Connect, Next.js API routes and socket.io, all of which pass their options to `cors`.
import cors from 'cors';
import express from 'express';
import http from 'node:http';
import { Server } from 'socket.io';

const app = express();

app.use(cors());
app.use('/public', cors({ origin: '*', methods: ['GET'] }));

app.use(
  '/a',
  cors({
    origin: true, // expect: no-wildcard-credentials
    credentials: true,
    optionsSuccessStatus: 200,
  }),
);

app.use('/b', cors({ credentials: true })); // expect: no-wildcard-credentials

const corsOptions = {
  origin: '*', // expect: no-wildcard-credentials
  credentials: true,
  allowedHeaders: ['Content-Type', 'Authorization'],
};
app.use('/c', cors(corsOptions));
app.options('/c', cors(corsOptions));

app.use(
  '/d',
  cors({
    // expect-next: no-wildcard-credentials
    origin: (origin, callback) => {
      // TODO: a list
      callback(null, true);
    },
    credentials: true,
  }),
);

app.use('/e', cors({ origin: [/^https?:\/\/.*/], credentials: true })); // expect: no-wildcard-credentials

app.use('/f', cors({ origin: process.env.CLIENT_URL || '*', credentials: true })); // expect: no-wildcard-credentials

function reflect(requestOrigin, callback) {
  console.log(`CORS: ${requestOrigin}`);
  return callback(null, requestOrigin);
}
app.use('/g', cors({ origin: reflect, credentials: true })); // expect: no-wildcard-credentials

const server = http.createServer(app);

export const io = new Server(server, {
  cors: {
    origin: '*', // expect: no-wildcard-credentials
    methods: ['GET', 'POST'],
    credentials: true,
  },
});
